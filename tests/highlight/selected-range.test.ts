// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { selectedRange } from '../../utils/highlight/selected-range';

const at = (node: Node, from: number, to: number) => {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
};
/** Light words, and a host whose open root says others. */
function page() {
  document.body.innerHTML = '<p>Chữ ngoài sáng.</p><div></div>';
  const host = document.querySelector('div') as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Chữ trong bóng.</p>';
  return {
    light: document.querySelector('p')?.firstChild as Text,
    dark: root.querySelector('p')?.firstChild as Text,
    root,
  };
}
const select = (more: object) =>
  vi.spyOn(document, 'getSelection').mockReturnValue({ rangeCount: 1, ...more } as never);
afterEach(() => vi.restoreAllMocks());

test('nothing is selected', () => {
  const { light } = page();
  select({ rangeCount: 0 });
  expect(selectedRange(document)).toBeUndefined();
  select({ getRangeAt: () => at(light, 3, 3) });
  expect(selectedRange(document)).toBeUndefined();
});

test('what is selected stays what it was when something else is selected', () => {
  const { light } = page();
  const given = at(light, 0, 3);
  select({ getRangeAt: () => given });
  const range = selectedRange(document);
  given.setEnd(light, 8);
  expect(String(range)).toBe('Chữ');
});

test('words in a shadow root, of which the ordinary range holds none, as in Chromium', () => {
  const { dark, root } = page();
  const getComposedRanges = vi.fn(() => [at(dark, 0, 9)]);
  select({ getRangeAt: () => at(document.body, 1, 1), getComposedRanges });
  expect(String(selectedRange(document, [root]))).toBe('Chữ trong');
  expect(getComposedRanges).toHaveBeenCalledWith({ shadowRoots: [root] });
});

test('a browser that does not tell across roots is asked the ordinary way', () => {
  const { dark, root } = page();
  select({ getRangeAt: () => at(dark, 4, 9) });
  expect(String(selectedRange(document, [root]))).toBe('trong');
});
