// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Menu } from '../../../components/menu/menu';

const first = vi.fn();
const off = vi.fn();
const last = vi.fn();

beforeEach(async () => {
  const box = document.createElement('div');
  document.body.replaceChildren(box);
  for (const mock of [first, off, last]) mock.mockClear();
  await act(() =>
    render(
      <Menu
        name="Việc"
        groups={[
          [
            { name: 'một', act: first },
            { name: 'hai', act: off, isOff: true },
          ],
          [{ name: 'ba', act: last }],
        ]}
      />,
      box,
    ),
  );
});

const button = () => document.querySelector<HTMLElement>('.menu-button');
const focused = () => document.activeElement?.textContent;
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
const open = async () => {
  button()?.focus();
  await act(() => button()?.click());
};

test('opened, the first item has the focus; arrows go around, Home and End to the ends', async () => {
  await open();
  expect(focused()).toBe('một');
  for (const [key, wanted] of [
    ['ArrowDown', 'hai'],
    ['ArrowDown', 'ba'],
    ['ArrowDown', 'một'],
    ['ArrowUp', 'ba'],
    ['Home', 'một'],
    ['End', 'ba'],
  ] as const) {
    await press(key);
    expect(focused()).toBe(wanted);
  }
});

test('an item does its work once and the button has the focus again', async () => {
  await open();
  await act(() => document.querySelectorAll<HTMLElement>('.menu-item')[2]?.click());
  expect(last).toHaveBeenCalledTimes(1);
  expect(document.querySelector('.menu-item')).toBeNull();
  expect(document.activeElement).toBe(button());
});

test('what cannot be done now does nothing and stays open', async () => {
  await open();
  await act(() => document.querySelectorAll<HTMLElement>('.menu-item')[1]?.click());
  expect(off).not.toHaveBeenCalled();
  expect(document.querySelector('.menu-item')).not.toBeNull();
});

test('Escape closes and goes nowhere else', async () => {
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard);
  await open();
  await press('Escape');
  expect(document.querySelector('.menu-item')).toBeNull();
  expect(document.activeElement).toBe(button());
});

test.each([
  [-40, true],
  [12, false],
])('where the list would begin at %i px it goes on to the right of its button: %s', async (left, isFromStart) => {
  const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, 0, 200, 300));
  await open();
  measured.mockRestore();
  expect(document.querySelector('.menu-list')?.classList.contains('menu-list-start')).toBe(isFromStart);
});
