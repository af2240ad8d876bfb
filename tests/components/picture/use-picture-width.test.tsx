// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { TimeChart } from '../../../components/picture/time-chart';

const place = document.body.appendChild(document.createElement('div'));
let wide = 0;
Object.defineProperty(place, 'clientWidth', { get: () => wide });

const watching = new Set<() => void>();
vi.stubGlobal(
  'ResizeObserver',
  class {
    readonly #changed: () => void;
    constructor(changed: () => void) {
      this.#changed = changed;
    }
    observe = () => watching.add(this.#changed);
    disconnect = () => watching.delete(this.#changed);
  },
);
afterEach(() => act(() => render(null, place)));

const draw = (width: number, count = 1) => {
  wide = width;
  const bars = Array.from({ length: count }, () => ({ time: '2026', count: 1 }));
  act(() => render(<TimeChart bars={bars} say={() => ''} name="over time" language="vi" />, place));
};
const resize = (width: number) => {
  wide = width;
  act(() => watching.forEach((changed) => void changed()));
};
const drawn = () => Number(place.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]);

test.each<[place: number, drawn: number]>([
  [331, 331],
  [1180, 1180],
  [240, 300],
  [0, 720],
])(
  'in a place of %i px a picture is drawn %i px wide, so that its words are neither small nor large',
  (width, wanted) => {
    draw(width);
    expect(drawn()).toBe(wanted);
  },
);

test('a window that becomes narrow has its pictures drawn anew', () => {
  draw(1180);
  resize(331);
  expect(drawn()).toBe(331);
  // Hidden it stays as it is.
  resize(0);
  expect(drawn()).toBe(331);
});

test('a picture that comes later, with what it is of, is drawn as wide as its place', () => {
  draw(331, 0);
  draw(331, 2);
  expect(drawn()).toBe(331);
});

test('a picture that is gone watches nothing', () => {
  draw(500);
  expect(watching.size).toBe(1);
  act(() => render(null, place));
  expect(watching.size).toBe(0);
});
