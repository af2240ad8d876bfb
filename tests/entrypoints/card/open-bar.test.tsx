// @vitest-environment happy-dom
import type { VNode } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import type { BarStatus, NoteBarProps } from '../../../components/annotate/note-bar';
import type { BarDoor, BarTarget } from '../../../entrypoints/card/notes/bar';
import { createBar } from '../../../entrypoints/card/notes/open-bar';
import type { Annotation } from '../../../utils/model/annotation';
import type { Result } from '../../../utils/model/result';

/** What is said where the disk is full. */
const whatFailed = expect.stringContaining('Ổ đĩa đã đầy');

const full: Result<never> = { ok: false, error: { code: 'storage-full', message: 'QuotaExceededError' } };

type Done = (status: BarStatus) => void;

/** What stays marked while the bar is about it, by its name. */
const held = new Map<string, unknown>();

/** A bar whose notebook answers when it is told to, and writes down what it was asked. */
function stage() {
  const asked: string[] = [];
  const written: Partial<Annotation>[] = [];
  const places: { readonly left: number; readonly top: number }[] = [];
  const waiting: ((answer: Result<never> | 'done') => void)[] = [];
  const page = { address: 'https://bao.example/1', text: 'Ông nói về con đường.' };
  const shown: { props?: NoteBarProps | undefined } = {};
  const answer = (asking: string, value: unknown) => {
    asked.push(asking);
    return new Promise<Result<never>>((resolve) =>
      waiting.push((given) => resolve(given === 'done' ? ({ ok: true, value } as never) : given)),
    );
  };
  const marked = (note: string, colour = 'yellow') =>
    ({ id: 'n1', colour, note, textHash: 'h' }) as unknown as Annotation;
  const door = {
    desk: {
      document,
      canvas: { document, highlights: held, Highlight: Set },
      signal: new AbortController().signal,
      article: () => ({ text: page.text, article: { url: page.address } }),
      clip: async () => full,
    },
    host: {
      element: document.createElement('div'),
      show: ({ props }: VNode<NoteBarProps>) => void Object.assign(shown, { props }),
      hide: () => void Object.assign(shown, { props: undefined }),
      size: () => ({ width: 1, height: 1 }),
      move: (place: { readonly left: number; readonly top: number }) => void places.push(place),
      focus: () => undefined,
    },
    t: Object.assign((key: string) => key, { language: 'vi' }),
    notebook: {
      mark: (_span: unknown, colour: string, note: string) => answer(`mark ${note}`, marked(note, colour)),
      save: (given: Annotation) => {
        written.push(given);
        return answer(`save ${given.note}`, { ...given, textHash: 'h' });
      },
      remove: () => answer('remove', null),
    },
    corrector: { formOf: (_span: unknown, _mention: unknown, done: Done) => ({ done }) },
  } as unknown as BarDoor;
  const settle = async (given: Result<never> | 'done') => {
    waiting.shift()?.(given);
    await new Promise((wake) => setTimeout(wake));
  };
  return {
    bar: createBar(door),
    asked,
    written,
    places,
    page,
    settle,
    marked,
    bars: () => shown.props as NoteBarProps & { readonly correcting: { readonly done: Done } },
    isShown: () => !!shown.props,
  };
}

const at = { top: 1 };
const range = {
  startContainer: document.body as Node,
  getClientRects: () => [{ left: 1, top: at.top, right: 9, bottom: at.top + 8, width: 8, height: 8 }],
};
const words = (start: number, marked?: Annotation): BarTarget =>
  ({ span: { start, end: start + 5 }, ranges: [range], ...(marked && { marked }) }) as unknown as BarTarget;

let now: ReturnType<typeof stage>;
beforeEach(() => {
  held.clear();
  now = stage();
  at.top = 1;
});

test('the words are held while the bar is about them and they are not marked', async () => {
  now.bar.open(words(3), true);
  expect(held.size).toBe(1);
  now.bars().onColour('green');
  await now.settle('done');
  expect(held.size).toBe(0);
  now.bar.open(words(3), true);
  now.bar.close();
  expect(held.size).toBe(0);
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
  expect(now.bars()).toMatchObject({ draft: 'hay', status: { words: whatFailed } });
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

test('words that are coloured twice before the answer become one highlight', async () => {
  now.bar.open(words(3), true);
  now.bars().onColour('yellow');
  now.bars().onColour('green');
  expect(now.asked).toEqual(['mark ']);
  await now.settle('done');
  expect(now.written).toMatchObject([{ id: 'n1', colour: 'green' }]);
  await now.settle('done');
  expect(now.bars().marked).toMatchObject({ colour: 'green' });
});

test('one colour pressed twice is one highlight, and taking it back removes it', async () => {
  now.bar.open(words(3), true);
  now.bars().onColour('yellow');
  now.bars().onColour('yellow');
  await now.settle('done');
  now.bars().status?.onUndo?.();
  expect(now.asked).toEqual(['mark ', 'remove']);
});

test('the second press marks the words where the first could not', async () => {
  now.bar.open(words(3), true);
  now.bars().onColour('yellow');
  now.bars().onColour('green');
  expect(now.asked).toEqual(['mark ']);
  await now.settle(full);
  expect(now.asked).toEqual(['mark ', 'mark ']);
});

test('words that are selected again before the answer are marked once', async () => {
  now.bar.open(words(3), true);
  now.bars().onColour('yellow');
  now.bar.close();
  now.bar.open(words(3), true);
  now.bars().onColour('green');
  await now.settle('done');
  await now.settle('done');
  now.bars().onColour('blue');
  expect(now.asked).toEqual(['mark ', 'save ', 'save ']);
  expect(now.written).toMatchObject([{ colour: 'green' }, { colour: 'blue' }]);
});

test('a draft that is left before its words are a highlight goes into that highlight', async () => {
  now.bar.open(words(3), true);
  now.bars().onDraft('hay');
  now.bars().onColour('green');
  now.bar.close();
  await now.settle('done');
  expect(now.asked).toEqual(['mark ', 'save hay']);
  expect(now.written).toMatchObject([{ id: 'n1', colour: 'green', note: 'hay' }]);
});

test('a draft that is left while its highlight changes colour keeps the colour', async () => {
  now.bar.open(words(3, now.marked('')), true);
  now.bars().onDraft('hay');
  now.bars().onColour('green');
  now.bar.close();
  await now.settle('done');
  await now.settle('done');
  expect(now.written).toMatchObject([{ colour: 'green' }, { colour: 'green', note: 'hay' }]);
});

test('what was typed about a highlight that could not be deleted is still there', async () => {
  now.bar.open(words(3, now.marked('')), true);
  now.bars().onDraft('hay');
  now.bars().onDelete();
  await now.settle(full);
  expect(now.bars()).toMatchObject({ draft: 'hay', status: { words: whatFailed } });
  now.bar.close();
  expect(now.asked).toEqual(['remove', 'save hay']);
});

test('a draft stays with its article where the page shows another one by then', () => {
  now.bar.open(words(3), true);
  now.page.address = 'https://bao.example/2';
  now.bars().onDraft('hay');
  now.bar.open(words(3), true);
  expect(now.bars().draft).toBeUndefined();
  now.page.address = 'https://bao.example/1';
  now.bar.open(words(3), true);
  expect(now.bars().draft).toBe('hay');
});

test.each([
  ['a note', 'hay'],
  ['a colour', undefined],
])(
  '%s that could not be saved is said at the edge of the window where its words were scrolled away',
  async (_, typed) => {
    now.bar.open(words(3), true);
    now.bars().onDraft(typed);
    if (typed === undefined) now.bars().onColour('green');
    at.top = -500;
    now.bar.follow();
    expect(now.isShown()).toBe(false);
    await now.settle(full);
    expect(now.bars()).toMatchObject({ status: { words: whatFailed } });
    expect(now.bars().draft).toBe(typed);
    expect(now.places.at(-1)).toEqual({ left: expect.any(Number), top: window.innerHeight - 17, maxHeight: 1 });
    now.bar.follow();
    expect(now.isShown()).toBe(true);
    now.bars().onNote('hay');
    await now.settle('done');
    now.bar.follow();
    expect(now.isShown()).toBe(false);
  },
);

test('other words that stand at the same place by then are not marked in their stead', async () => {
  now.bar.open(words(3), true);
  now.bars().onDraft('hay');
  now.page.text = 'Bà đi xa rồi.';
  now.bar.close();
  await now.settle('done');
  expect(now.asked).toEqual([]);
  expect(now.bars()).toMatchObject({
    draft: 'hay',
    status: { words: expect.stringContaining('không còn như lúc chọn') },
  });
});

test('a correction that fails late is not said of other words, but behind them', () => {
  now.bar.open(words(3), true);
  const { done } = now.bars().correcting;
  now.bar.open(words(30), true);
  done({ words: 'muộn', isFault: true });
  expect(now.bars().status).toBeUndefined();
  now.bar.close();
  expect(now.bars()).toMatchObject({ status: { words: 'muộn' } });
  now.bar.close();
  expect(now.isShown()).toBe(false);
});

test('one that fails late is said to a reader who comes back to its words, and only once', () => {
  now.bar.open(words(3), true);
  const { done } = now.bars().correcting;
  now.bar.open(words(30), true);
  done({ words: 'muộn', isFault: true });
  now.bar.open(words(3), true);
  expect(now.bars().status).toMatchObject({ words: 'muộn' });
  now.bar.close();
  expect(now.isShown()).toBe(false);
});

test('a correction that went well is said of its own words only', () => {
  now.bar.open(words(3), true);
  const { done } = now.bars().correcting;
  now.bar.open(words(30), true);
  done({ words: 'Đã sửa' });
  expect(now.bars().status).toBeUndefined();
  now.bar.close();
  expect(now.isShown()).toBe(false);
});

test('one that fails when the bar is gone brings it back', () => {
  now.bar.open(words(3), true);
  const { done } = now.bars().correcting;
  now.bar.close();
  done({ words: 'muộn', isFault: true });
  expect(now.bars()).toMatchObject({ status: { words: 'muộn' } });
});
