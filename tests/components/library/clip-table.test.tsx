// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
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
        isOwn
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
      isOwn
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

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

function shown(titles: readonly string[], told: string[] = [], more: Partial<Parameters<typeof ClipTable>[0]> = {}) {
  const root = document.createElement('div');
  document.body.append(root);
  const draw = (names: readonly string[]) =>
    render(
      <ClipTable
        t={createTranslator('vi', libraryMessages)}
        isOwn
        clips={clips.filter(({ title }) => names.includes(title))}
        from={0}
        total={names.length}
        selected={new Set()}
        onWindow={() => undefined}
        onOpen={({ title }) => told.push(`open ${title}`)}
        onSelect={({ title }) => told.push(`select ${title}`)}
        onKey={(key, { title }) => (key === 's' ? told.push(`star ${title}`) > 0 : false)}
        {...more}
      />,
      root,
    );
  draw(titles);
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const focused = () => document.activeElement?.querySelector('.row-title')?.textContent?.trim();
  return { root, draw, press, focused };
}

test('j and k move as the arrows do, o opens', async () => {
  const told: string[] = [];
  const { root, press, focused } = shown(['Một', 'Hai', 'Ba'], told);
  root.querySelector<HTMLElement>('.row-main')?.focus();
  press('j');
  await vi.waitFor(() => expect(focused()).toBe('Hai'));
  press('j');
  await vi.waitFor(() => expect(focused()).toBe('Ba'));
  press('k');
  await vi.waitFor(() => expect(focused()).toBe('Hai'));
  press('o');
  expect(told).toEqual(['open Hai']);
});

test('the row that had the keyboard is deleted: the one in its place has it, the last one where there is none', async () => {
  const { root, draw, focused } = shown(['Một', 'Hai', 'Ba']);
  root.querySelectorAll<HTMLElement>('.row-main')[1]?.focus();
  await vi.waitFor(() => expect(root.querySelectorAll<HTMLElement>('.row-main')[1]?.tabIndex).toBe(0));
  draw(['Một', 'Ba']);
  await vi.waitFor(() => expect(focused()).toBe('Ba'));
  draw(['Một']);
  await vi.waitFor(() => expect(focused()).toBe('Một'));
});

test('a reader who went elsewhere is not taken back into the list when it changes', async () => {
  const { root, draw } = shown(['Một', 'Hai', 'Ba']);
  const field = document.createElement('input');
  document.body.append(field);
  root.querySelectorAll<HTMLElement>('.row-main')[1]?.focus();
  field.focus();
  field.blur();
  await new Promise((wake) => setTimeout(wake));
  draw(['Một']);
  await vi.waitFor(() => expect(root.querySelectorAll('.row').length).toBe(1));
  await new Promise((wake) => setTimeout(wake, 20));
  expect(document.activeElement).toBe(document.body);
});
