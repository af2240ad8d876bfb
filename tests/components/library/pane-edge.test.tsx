// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PaneEdge, type PaneEdgeProps } from '../../../components/library/pane-edge';

/** As wide as the style sheet lets the pane be, whatever is stored. */
const CAPPED = 300;
HTMLElement.prototype.setPointerCapture = () => undefined;
Element.prototype.getBoundingClientRect = () => ({ width: CAPPED }) as DOMRect;

function drawn(more: Partial<PaneEdgeProps> = {}) {
  const root = document.createElement('div');
  document.body.append(root);
  const told: string[] = [];
  render(
    <div>
      <main class="list">
        <PaneEdge
          pane="list"
          name="Bề rộng danh sách"
          onWidth={(width) => told.push(`drawn ${width}`)}
          onKeep={(width) => told.push(`kept ${width}`)}
          {...more}
        />
      </main>
    </div>,
    root,
  );
  const edge = root.querySelector('.pane-edge') as HTMLElement;
  const grip = root.querySelector('.pane-grip') as HTMLElement;
  const key = (name: string, init: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init });
    edge.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const settled = () => new Promise((wake) => setTimeout(wake, 20));
  const point = async (type: string, x: number, button = 0) => {
    grip.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x, button }));
    await settled();
  };
  return { edge, told, key, point };
}

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

test.each([
  ['that was never changed', {}],
  ['that the window lets be no wider', { width: 800 }],
])('tells the width %s as it is seen', async (_, more) => {
  const { edge } = drawn(more);
  await vi.waitFor(() => expect(edge.getAttribute('aria-valuenow')).toBe(`${CAPPED}`));
});

test('is moved by the arrows, let go by Home, and leaves the browser its keys', () => {
  const { told, key } = drawn();
  expect(['ArrowRight', 'ArrowLeft', 'Home', 'Tab'].map((name) => key(name))).toEqual([true, true, true, false]);
  expect(told).toEqual(['kept 316', 'kept 284', 'kept undefined']);
  expect(key('ArrowLeft', { altKey: true })).toBe(false);
  expect(key('Home', { ctrlKey: true })).toBe(false);
  expect(told).toHaveLength(3);
});

test('is drawn with the first button, and kept where it is let go', async () => {
  const { told, point } = drawn();
  await point('pointerdown', 100);
  await point('pointermove', 140);
  await point('pointerup', 150);
  expect(told).toEqual(['drawn 340', 'kept 350']);
});

test('another button draws nothing', async () => {
  const { told, point } = drawn();
  await point('pointerdown', 100, 2);
  await point('pointermove', 140, 2);
  await point('pointerup', 150, 2);
  expect(told).toEqual([]);
});

test.each([
  ['that was never changed', {}, 'drawn undefined'],
  ['that was kept', { width: 280 }, 'drawn 280'],
])('a drawing that is broken off leaves the width %s', async (_, more, last) => {
  const { told, point } = drawn(more);
  await point('pointerdown', 100);
  await point('pointermove', 140);
  await point('pointercancel', 140);
  expect(told).toEqual(['drawn 340', last]);
});
