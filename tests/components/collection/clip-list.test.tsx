// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { ClipList, type ClipListProps } from '../../../components/collection/clip-list';
import { useRover } from '../../../components/hooks/use-rover';
import { popupMessages } from '../../../utils/i18n/messages/popup';
import { createTranslator } from '../../../utils/i18n/translator';
import type { Clip } from '../../../utils/model/clip';

const clipOf = (n: number) =>
  ({
    id: `c${n}`,
    url: `https://bao.example/${n}`,
    title: `Bài số ${n}`,
    officials: [],
    documents: [],
  }) as unknown as Clip;

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => act(() => render(null, root)));

function List({ clips, onDelete }: Pick<ClipListProps, 'clips' | 'onDelete'>) {
  const nothing = () => undefined;
  return (
    <ClipList
      t={createTranslator('vi', popupMessages)}
      clips={clips}
      filters={[]}
      rover={useRover(clips.length)}
      onOpen={nothing}
      onDelete={onDelete}
      onUndo={nothing}
      onChoose={nothing}
      onLeave={nothing}
    />
  );
}

const deleted: string[] = [];
afterEach(() => void deleted.splice(0));

const draw = (...numbers: readonly number[]) =>
  act(() => render(<List clips={numbers.map(clipOf)} onDelete={({ title }) => deleted.push(title)} />, root));
const titleOf = (n: number) =>
  [...root.querySelectorAll<HTMLElement>('[data-row]')].find(({ textContent }) => textContent === `Bài số ${n}`);
const focus = (n: number) => act(() => titleOf(n)?.focus());
const press = (n: number, key: string) =>
  act(() => void titleOf(n)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const pressDelete = (n: number) => press(n, 'Delete');
const focused = () => document.activeElement?.textContent;

test.each([
  ['the next drawing is without it', 1, [[0, 2]], 'Bài số 2'],
  [
    'the list was read once more before it was gone',
    1,
    [
      [0, 1, 2],
      [0, 2],
    ],
    'Bài số 2',
  ],
  ['it was the last', 2, [[0, 1]], 'Bài số 1'],
])('the row after a deleted one has the focus where %s', (_, which, drawings, wanted) => {
  draw(0, 1, 2);
  focus(which);
  pressDelete(which);
  for (const numbers of drawings) draw(...numbers);
  expect(focused()).toBe(wanted);
});

test('the row in focus is the one that is deleted, also when a clip came on top of it', () => {
  draw(0, 1, 2);
  focus(1);
  draw(3, 0, 1, 2);
  pressDelete(1);
  expect(deleted).toEqual(['Bài số 1']);
  draw(3, 0, 2);
  expect(focused()).toBe('Bài số 2');
});

test('the row after one that was deleted by its button has the focus, wherever the arrows were', () => {
  draw(0, 1, 2);
  act(() => root.querySelectorAll<HTMLElement>('.clip-delete')[1]?.click());
  draw(0, 2);
  expect(focused()).toBe('Bài số 2');
});

test('a row that goes long after its deletion failed takes the focus from nobody', () => {
  draw(0, 1, 2);
  focus(1);
  pressDelete(1);
  draw(0, 1, 2);
  const box = document.body.appendChild(document.createElement('input'));
  box.focus();
  draw(0, 2);
  expect(document.activeElement).toBe(box);
  box.remove();
});

test.each([
  ['down', 'ArrowDown', 1, 'Bài số 2'],
  ['up', 'ArrowUp', 1, 'Bài số 0'],
  ['up from what was the first', 'ArrowUp', 0, 'Bài số 3'],
])('the arrows go on from the row in focus, also when a clip came on top of it: %s', (_, key, from, wanted) => {
  draw(0, 1, 2);
  focus(from);
  draw(3, 0, 1, 2);
  press(from, key);
  expect(focused()).toBe(wanted);
});

test('Tab comes back to the row that was in focus, also when a clip came on top of it', () => {
  draw(0, 1, 2);
  focus(1);
  draw(3, 0, 1, 2);
  expect(titleOf(1)?.tabIndex).toBe(0);
  expect([...root.querySelectorAll<HTMLElement>('[data-row]')].filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(
    1,
  );
});
