// @vitest-environment happy-dom
import type { VNode } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import type { NoteBarProps } from '../../../components/annotate/note-bar';
import type { BarDoor, BarTarget } from '../../../entrypoints/card/notes/bar';
import { createBar } from '../../../entrypoints/card/notes/open-bar';
import type { Annotation } from '../../../utils/model/annotation';
import type { Result } from '../../../utils/model/result';

const full: Result<never> = { ok: false, error: { code: 'storage-full', message: 'QuotaExceededError' } };

/** A bar whose notebook answers when it is told to, and writes down what it was asked. */
function stage() {
  const asked: string[] = [];
  const waiting: ((answer: Result<never> | 'done') => void)[] = [];
  const shown: { props?: NoteBarProps | undefined } = {};
  const answer = (asking: string, value: unknown) => {
    asked.push(asking);
    return new Promise<Result<never>>((resolve) =>
      waiting.push((given) => resolve(given === 'done' ? ({ ok: true, value } as never) : given)),
    );
  };
  const marked = (note: string) => ({ id: 'n1', colour: 'yellow', note, textHash: 'h' }) as unknown as Annotation;
  const door = {
    desk: {
      document,
      article: () => ({ text: '', article: { url: 'https://bao.example/1' } }),
      clip: async () => full,
    },
    host: {
      element: document.createElement('div'),
      show: ({ props }: VNode<NoteBarProps>) => void Object.assign(shown, { props }),
      hide: () => void Object.assign(shown, { props: undefined }),
      size: () => ({ width: 1, height: 1 }),
      move: () => undefined,
      focus: () => undefined,
    },
    t: Object.assign((key: string) => key, { language: 'vi' }),
    notebook: {
      mark: (_span: unknown, _colour: unknown, note: string) => answer(`mark ${note}`, marked(note)),
      save: ({ note }: Annotation) => answer(`save ${note}`, marked(note)),
      remove: () => answer('remove', null),
    },
    corrector: { formOf: () => ({}) },
  } as unknown as BarDoor;
  const settle = async (given: Result<never> | 'done') => {
    waiting.shift()?.(given);
    await new Promise((wake) => setTimeout(wake));
  };
  return {
    bar: createBar(door),
    asked,
    settle,
    marked,
    bars: () => shown.props as NoteBarProps,
    isShown: () => !!shown.props,
  };
}

const range = {
  startContainer: document.body,
  getClientRects: () => [{ left: 1, top: 1, right: 9, bottom: 9, width: 8, height: 8 }],
};
const words = (start: number, marked?: Annotation): BarTarget =>
  ({ span: { start, end: start + 5 }, ranges: [range], ...(marked && { marked }) }) as unknown as BarTarget;

let now: ReturnType<typeof stage>;
beforeEach(() => {
  now = stage();
});

test('a note that is being saved is not saved a second time by going', async () => {
  now.bar.open(words(3), true);
  now.bars().onDraft('hay');
  now.bars().onNote('hay');
  now.bar.close();
  expect(now.asked).toEqual(['mark hay']);
});

test('what was typed is saved by going, once', () => {
  now.bar.open(words(3), true);
  now.bars().onDraft('hay');
  now.bar.close();
  now.bar.close();
  expect(now.asked).toEqual(['mark hay']);
});

test('a highlight that was deleted does not come back with what was typed about it', async () => {
  now.bar.open(words(3, now.marked('')), true);
  now.bars().onDraft('hay');
  now.bars().onDelete();
  await now.settle('done');
  now.bar.close();
  expect(now.asked).toEqual(['remove']);
});

test('what was taken back is not written again', async () => {
  now.bar.open(words(3, now.marked('cũ')), true);
  now.bars().onNote('mới');
  await now.settle('done');
  now.bars().onDraft('mới nữa');
  now.bars().status?.onUndo?.();
  await now.settle('done');
  expect(now.asked).toEqual(['save mới', 'save cũ']);
  expect(now.isShown()).toBe(false);
});

test('words typed back to what is saved are no draft', () => {
  now.bar.open(words(3, now.marked('cũ')), true);
  now.bars().onDraft('cũ nữa');
  now.bars().onDraft('cũ');
  now.bar.close();
  now.bar.open(words(3, now.marked('từ bảng bên')), true);
  expect(now.bars().draft).toBeUndefined();
  now.bar.close();
  expect(now.asked).toEqual([]);
});

test('a save that fails after the bar went brings it back with the words; going once more tries nothing unasked', async () => {
  now.bar.open(words(3), true);
  now.bars().onDraft('hay');
  now.bar.close();
  await now.settle(full);
  expect(now.bars()).toMatchObject({ draft: 'hay', status: { words: 'note.failed' } });
  now.bar.close();
  expect(now.asked).toEqual(['mark hay']);
});

test('a draft that could not be saved waits for its own words while others are noted', async () => {
  now.bar.open(words(3), true);
  now.bars().onDraft('một');
  now.bar.close();
  now.bar.open(words(30), true);
  await now.settle(full);
  expect(now.bars().draft).toBeUndefined();
  now.bars().onDraft('hai');
  now.bar.close();
  now.bar.open(words(3), true);
  expect(now.bars().draft).toBe('một');
});

test('what is typed while the words become a highlight goes with the highlight', async () => {
  now.bar.open(words(3), true);
  now.bars().onColour('green');
  now.bars().onDraft('hay');
  await now.settle('done');
  expect(now.bars().draft).toBe('hay');
  now.bar.close();
  expect(now.asked).toEqual(['mark ', 'save hay']);
});
