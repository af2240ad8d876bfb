// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { ClipTable } from '../../../components/library/clip-table';
import { libraryMessages } from '../../../utils/i18n/messages/library';
import { createTranslator } from '../../../utils/i18n/translator';
import type { Clip } from '../../../utils/model/clip';

const clips = ['Một', 'Hai', 'Ba'].map(
  (title, n) =>
    ({
      id: `01JD000000000000000000000${n}`,
      title,
      url: `https://bao.example/${n}`,
      officials: [],
      documents: [],
    }) as unknown as Clip,
);

test('a range reaches from the row selected last to this one, though the first is out of sight by now', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  const ranges: (readonly [number, number])[] = [];
  const table = (from: number) =>
    render(
      <ClipTable
        t={createTranslator('vi', libraryMessages)}
        clips={clips}
        from={from}
        total={1000}
        selected={new Set()}
        onWindow={() => undefined}
        onOpen={() => undefined}
        onSelect={(_clip, range) => ranges.push(range)}
        onKey={() => false}
      />,
      root,
    );
  const press = (nth: number, shiftKey: boolean) =>
    root
      .querySelectorAll('input')
      [nth]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }));
  table(0);
  press(1, false);
  table(500);
  await vi.waitFor(() => expect(root.querySelector('[data-index="502"]')).not.toBeNull());
  press(2, true);
  expect(ranges).toEqual([
    [1, 1],
    [1, 502],
  ]);
});

test('a key does something to the article that has the keyboard, however it came there', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  const pressed: string[] = [];
  render(
    <ClipTable
      t={createTranslator('vi', libraryMessages)}
      clips={clips}
      from={0}
      total={3}
      selected={new Set()}
      onWindow={() => undefined}
      onOpen={() => undefined}
      onSelect={() => undefined}
      onKey={(key, { title }) => pressed.push(`${key} ${title}`) > 0}
    />,
    root,
  );
  // A screen reader puts it there without Tab or arrows.
  const second = root.querySelectorAll<HTMLElement>('.row-main')[1];
  second?.focus();
  await vi.waitFor(() => expect(second?.tabIndex).toBe(0));
  second?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
  expect(pressed).toEqual(['Delete Hai']);
});
