// @vitest-environment happy-dom
import type { VNode } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { BarStatus } from '../../../components/annotate/note-bar';
import type { CardDoor } from '../../../entrypoints/card/card';
import { createCard } from '../../../entrypoints/card/open-card';
import type { Stroke } from '../../../utils/highlight/paint';

vi.mock('../../../utils/messages/send', () => ({ send: async () => ({ ok: false, error: { code: 'none' } }) }));
vi.mock('../../../entrypoints/card/place-beside', () => ({ placeBeside: () => () => undefined }));
vi.mock('../../../entrypoints/card/renewed', () => ({ renewed: (_painter: unknown, stroke: unknown) => stroke }));
vi.mock('../../../components/mention/card-view', () => ({
  cardViewOf: (_known: unknown, mention: number) => ({ mention: { ref: `o${mention % 10}`, kind: 'official' } }),
}));

interface Shown {
  readonly view?: { readonly mention: { readonly ref: string } };
  readonly status?: BarStatus;
  readonly correcting: { readonly done: (status: BarStatus) => void };
}

const strokeOf = (mention: number) =>
  ({ mention, ink: 'official', range: document.createRange(), printed: '' }) as unknown as Stroke;
/** The third speaks of the first's person. */
const strokes = [strokeOf(0), strokeOf(1), strokeOf(10)] as const;

/** The card over three mentions of two people. */
function stage() {
  const shown: { props?: Shown | undefined } = {};
  const life = new AbortController();
  const desk = {
    document,
    painter: { strokes: () => strokes, point: () => undefined },
    recognition: () => known,
    article: () => undefined,
    signal: life.signal,
  };
  const host = {
    element: document.createElement('div'),
    show: ({ props }: VNode<Shown>) => void Object.assign(shown, { props }),
    hide: () => void Object.assign(shown, { props: undefined }),
    shown: () => !!shown.props,
    size: () => ({ width: 1, height: 1 }),
    move: () => undefined,
    focus: () => undefined,
  };
  const corrector = { formOf: (_span: unknown, _mention: unknown, done: unknown) => ({ done }) };
  const words = Object.assign((key: string) => key, { language: 'vi' });
  const card = createCard({ desk, host, corrector, t: words, noteWords: words } as unknown as CardDoor);
  return { card, shown: () => shown.props, end: () => life.abort() };
}

const known = { mentions: [] };
let now: ReturnType<typeof stage>;
const late: BarStatus = { words: 'muộn', isFault: true };
beforeEach(() => {
  now = stage();
  now.card.open(strokes[0], { stay: 'kept' });
});
const correctionOfFirst = () => now.shown()!.correcting.done;

test('a correction says in its own card how it went', () => {
  correctionOfFirst()({ words: 'Đã sửa' });
  expect(now.shown()).toMatchObject({ view: { mention: { ref: 'o0' } }, status: { words: 'Đã sửa' } });
});

test('one that fails late is not said in the card of another, but when that closes', () => {
  const done = correctionOfFirst();
  now.card.open(strokes[1], { stay: 'kept' });
  done(late);
  expect(now.shown()).toMatchObject({ view: { mention: { ref: 'o1' } } });
  expect(now.shown()?.status).toBeUndefined();
  now.card.close();
  expect(now.shown()).toMatchObject({ status: late });
  now.card.close();
  expect(now.shown()).toBeUndefined();
});

test('one that went well is not said in the card of another', () => {
  const done = correctionOfFirst();
  now.card.open(strokes[1], { stay: 'kept' });
  done({ words: 'Đã sửa' });
  expect(now.shown()?.status).toBeUndefined();
  now.card.close();
  expect(now.shown()).toBeUndefined();
});

test('one that fails when the card is gone is said in the corner', () => {
  const done = correctionOfFirst();
  now.card.close();
  done(late);
  expect(now.shown()).toMatchObject({ status: late });
});

test('what was said stays beside the same person’s next mention, and what its undo did is said there', () => {
  const done = correctionOfFirst();
  done({ words: 'Đã sửa', onUndo: () => done({ words: 'Đã trả lại' }) });
  now.card.open(strokes[2], { stay: 'kept' });
  now.shown()?.status?.onUndo?.();
  expect(now.shown()?.status).toEqual({ words: 'Đã trả lại' });
});

test('nothing is said any more when card and bar have ended', () => {
  const done = correctionOfFirst();
  now.card.open(strokes[1], { stay: 'kept' });
  done(late);
  now.end();
  now.card.close();
  expect(now.shown()).toBeUndefined();
});
