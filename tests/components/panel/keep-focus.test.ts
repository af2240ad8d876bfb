// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../../components/panel/keep-focus';

const part = (head: string, ...lines: readonly string[]) =>
  `<details open><summary tabindex="0">${head}</summary><ul>${lines.join('')}</ul></details>`;
const line = (...buttons: readonly string[]) => `<li>${buttons.map((one) => `<button>${one}</button>`).join('')}</li>`;

const life = { now: new AbortController() };
afterEach(() => life.now.abort());

function panel(html: string): HTMLElement {
  life.now = new AbortController();
  document.body.innerHTML = `<main>${html}</main>`;
  const root = document.querySelector('main') as HTMLElement;
  keepFocus(root, life.now.signal);
  return root;
}

const button = (words: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === words) as HTMLElement;
const focused = () => document.activeElement?.textContent;

test('the last lost highlight finds its place: the keyboard is at the head of the part that stands there now', async () => {
  const root = panel(part('Officials') + part('Lost', line('Attach')) + part('Notes'));
  button('Attach').focus();
  root.innerHTML = part('Officials') + part('Notes', line('the words'));
  await vi.waitFor(() => expect(focused()).toBe('Notes'));
});

test('the last correction is taken back while the page is read again: the keyboard waits for what comes', async () => {
  const root = panel(part('Officials') + part('Corrections', line('Undo')));
  button('Undo').focus();
  root.innerHTML = '<p>Reading</p>';
  await new Promise((wake) => setTimeout(wake));
  root.innerHTML = part('Officials');
  await vi.waitFor(() => expect(focused()).toBe('Officials'));
});

test('a field that is saved leaves the keyboard in its line', async () => {
  panel(part('Notes', line('first words'), line('words', 'Save')));
  button('Save').focus();
  button('Save').remove();
  await vi.waitFor(() => expect(focused()).toBe('words'));
});

test('the keyboard stays where the reader has put it since', async () => {
  panel(part('Notes', line('words'), line('Delete')));
  button('Delete').focus();
  button('words').focus();
  button('Delete').closest('li')?.remove();
  await new Promise((wake) => setTimeout(wake));
  expect(focused()).toBe('words');
});

test('a press beside everything lets go of it', async () => {
  panel(part('Notes', line('Delete')));
  button('Delete').focus();
  button('Delete').blur();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  button('Delete').closest('li')?.remove();
  await new Promise((wake) => setTimeout(wake));
  expect(document.activeElement).toBe(document.body);
});

test.each([
  ['by keys, scrolls there', false],
  ['by the pointer, does not scroll', true],
])('what went because it was pressed %s', async (_, pointed) => {
  panel(part('Notes', line('words'), line('Delete')));
  const focus = vi.spyOn(document.querySelector('summary') as HTMLElement, 'focus');
  button('Delete').dispatchEvent(new Event(pointed ? 'pointerdown' : 'keydown', { bubbles: true }));
  button('Delete').focus();
  button('Delete').closest('li')?.remove();
  await vi.waitFor(() => expect(focus).toHaveBeenCalledWith({ preventScroll: pointed }));
});
