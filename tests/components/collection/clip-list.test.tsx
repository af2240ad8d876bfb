// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { ClipList } from '../../../components/collection/clip-list';
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

function List({ clips }: { readonly clips: readonly Clip[] }) {
  const nothing = () => undefined;
  return (
    <ClipList
      t={createTranslator('vi', popupMessages)}
      clips={clips}
      filters={[]}
      rover={useRover(clips.length)}
      onOpen={nothing}
      onDelete={nothing}
      onUndo={nothing}
      onChoose={nothing}
      onLeave={nothing}
    />
  );
}

const focused = () => document.activeElement?.textContent;

test.each([
  ['the next drawing is without it', [[0, 2]], 'Bài số 2'],
  [
    'the list was read once more before it was gone',
    [
      [0, 1, 2],
      [0, 2],
    ],
    'Bài số 2',
  ],
  ['it was the last', [[0, 1]], 'Bài số 1'],
])('the row after a deleted one has the focus where %s', (_, drawings, wanted) => {
  const draw = (numbers: readonly number[]) => act(() => render(<List clips={numbers.map(clipOf)} />, root));
  draw([0, 1, 2]);
  act(() => root.querySelector<HTMLElement>(wanted === 'Bài số 1' ? '[data-row="2"]' : '[data-row="1"]')?.focus());
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true })));
  for (const numbers of drawings) draw(numbers);
  expect(focused()).toBe(wanted);
});
