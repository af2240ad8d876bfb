// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ClipTable, type ClipTableProps } from '../../../components/library/clip-table';
import { ROW_HEIGHT } from '../../../components/library/row-height';
import type { ListPlace } from '../../../components/library/use-list-place';
import { libraryMessages } from '../../../utils/i18n/messages/library';
import { createTranslator } from '../../../utils/i18n/translator';
import type { Clip } from '../../../utils/model/clip';

const SEEN = 500;

/** A list box as browsers have it: so many pixels of it are seen, it is scrolled no further than its rows reach, and not at all while it is hidden. */
const window_ = { isHidden: false, resized: new Set<() => void>() };
vi.stubGlobal(
  'ResizeObserver',
  class {
    readonly #heard: () => void;
    constructor(heard: () => void) {
      this.#heard = heard;
    }
    observe() {
      window_.resized.add(this.#heard);
    }
    disconnect() {
      window_.resized.delete(this.#heard);
    }
  },
);
const hide = (isHidden: boolean) => {
  window_.isHidden = isHidden;
  for (const table of document.querySelectorAll('.table')) if (isHidden) tops.set(table, 0);
  dispatchEvent(new Event('resize'));
  for (const heard of window_.resized) heard();
};
const tops = new WeakMap<Element, number>();
const most = (box: Element) => Number.parseInt(box.querySelector<HTMLElement>('.rows')?.style.height ?? '0', 10) - SEEN;
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { configurable: true, get: () => (window_.isHidden ? 0 : SEEN) },
  scrollTop: {
    configurable: true,
    get(this: HTMLElement) {
      return window_.isHidden ? 0 : Math.max(0, Math.min(tops.get(this) ?? 0, most(this)));
    },
    set(this: HTMLElement, top: number) {
      if (!window_.isHidden) tops.set(this, Math.max(0, Math.min(top, most(this))));
      this.dispatchEvent(new Event('scroll'));
    },
  },
});

const clipAt = (n: number) =>
  ({ id: `${n}`.padStart(26, '0'), title: `Bài ${n}`, url: '', officials: [], documents: [] }) as unknown as Clip;

function shown(first: Partial<ClipTableProps> = {}) {
  const root = document.createElement('div');
  document.body.append(root);
  const windows: (readonly [number, number])[] = [];
  let place: ListPlace | undefined;
  const draw = (more: Partial<ClipTableProps>) => {
    const { from = 0, total = 100 } = more;
    render(
      <ClipTable
        t={createTranslator('vi', libraryMessages)}
        isOwn
        clips={Array.from({ length: Math.min(20, total - from) }, (_, n) => clipAt(from + n))}
        from={0}
        total={100}
        selected={new Set()}
        onPlace={(left) => {
          place = left;
        }}
        onWindow={(...asked) => windows.push(asked)}
        onOpen={() => undefined}
        onSelect={() => undefined}
        onKey={() => false}
        {...more}
      />,
      root,
    );
  };
  draw(first);
  const box = () => root.querySelector('.table') as HTMLElement;
  return { root, draw, box, windows, place: () => place };
}

const drawnAgain = () => new Promise((wake) => setTimeout(wake, 60));

afterEach(() => {
  window_.isHidden = false;
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

test('a list that a narrower one still stands for is where it was left as soon as it is there', async () => {
  const place = { top: 60 * ROW_HEIGHT.plain, current: 62 };
  const { draw, box, ...left } = shown({ place, isOwn: false, total: 8 });
  await drawnAgain();
  draw({ place, total: 100 });
  await vi.waitFor(() => expect(box().scrollTop).toBe(place.top));
  expect(left.place()).toEqual(place);
  expect(left.windows.at(-1)?.[0]).toBe(52);
});

test('a list that became shorter than where it was left is at its end, and its place is kept from there on', async () => {
  const place = { top: 60 * ROW_HEIGHT.plain, current: 62 };
  const { box, ...left } = shown({ place, total: 30 });
  await vi.waitFor(() => expect(box().scrollTop).toBe(30 * ROW_HEIGHT.plain - SEEN));
  box().scrollTop = 88;
  await vi.waitFor(() => expect(left.place()).toEqual({ top: 88, current: 29 }));
});

test('the row that Tab reaches is kept though nothing was scrolled', async () => {
  const { root, place } = shown();
  await drawnAgain();
  root.querySelectorAll<HTMLElement>('.row-main')[3]?.focus();
  await vi.waitFor(() => expect(place()).toEqual({ top: 0, current: 3 }));
});

test('while it is hidden a list keeps its place and asks for no other rows; it is back there when it is shown', async () => {
  const { box, windows, place } = shown();
  await drawnAgain();
  box().scrollTop = 2000;
  await vi.waitFor(() => expect(place()?.top).toBe(2000));
  const before = windows.length;
  hide(true);
  await drawnAgain();
  expect(place()?.top).toBe(2000);
  expect(windows.slice(before)).toEqual([]);
  hide(false);
  await vi.waitFor(() => expect(box().scrollTop).toBe(2000));
});

test('a list that is first drawn hidden is where it was left when it is shown', async () => {
  hide(true);
  const { box } = shown({ place: { top: 3000, current: 0 } });
  await drawnAgain();
  hide(false);
  await vi.waitFor(() => expect(box().scrollTop).toBe(3000));
});

test('a row that had the keyboard and was scrolled out of the list does not take it back', async () => {
  const { root, draw } = shown();
  await drawnAgain();
  root.querySelector<HTMLElement>('.row-main')?.focus();
  await drawnAgain();
  draw({ from: 60 });
  await vi.waitFor(() => expect(root.querySelector('[data-index="60"]')).not.toBeNull());
  await drawnAgain();
  draw({ from: 0 });
  await vi.waitFor(() => expect(root.querySelector('[data-index="0"]')).not.toBeNull());
  await drawnAgain();
  expect(document.activeElement).toBe(document.body);
});
