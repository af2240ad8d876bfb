import type { Span } from '../utils/text/span';
import { isClosedUp } from './anchoring-closed-up';
import type { Quote } from './anchoring-quotes';
import { restyle } from './anchoring-restyle';
import type { Random } from './random';

/** A word, a mark or white space; `at` is where it stood in the text before, -1 for what was put in. */
export interface Piece {
  readonly text: string;
  readonly at: number;
  readonly changed?: boolean;
}
type Paragraph = readonly Piece[];

/** What became of a quote. `stands`: the share of its pieces that stand unchanged. */
export type Fate =
  | { readonly fate: 'stands' | 'edited'; readonly gold: Span; readonly words: readonly Span[] }
  | { readonly fate: 'removed' }
  /** Torn apart, rewritten, or closed up to what it was: no right answer, not counted. */
  | { readonly fate: 'broken' };

/** A changed version of a text, and what became there of every quote. */
export interface Version {
  readonly text: string;
  readonly fates: readonly Fate[];
}

const PIECE = /[\p{L}\p{M}\p{N}]+|[^\S\n]+|\n+|[^\p{L}\p{M}\p{N}\s]/gu;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const REMOVED = 0.18;
const EDITED_AT_MOST = 0.25;

/** Changes a text as a newsroom does; the random choices are the caller's. */
export function mutate(text: string, quotes: readonly Quote[], vocabulary: readonly string[], random: Random): Version {
  let paragraphs = cut(text);
  for (const quote of quotes) if (random.chance(REMOVED)) paragraphs = remove(paragraphs, quote, text, random);
  paragraphs = paragraphs.map((p) => (random.chance(0.4) ? edit(p, vocabulary, random) : p));
  for (let moves = random.whole(4); moves > 0; moves--) paragraphs = move(paragraphs, random);
  for (let boxes = 1 + random.whole(4); boxes > 0; boxes--)
    paragraphs = advertise(paragraphs, quotes, text, { random, vocabulary });
  const pieces = restyle(join(paragraphs), random);
  return {
    text: pieces.map((piece) => piece.text).join(''),
    fates: quotes.map((quote) => fateOf(quote, text, pieces)),
  };
}

/** The words, marks and white space of a text, paragraph by paragraph. */
export function cut(text: string): readonly Paragraph[] {
  const paragraphs: Piece[][] = [[]];
  for (const match of text.matchAll(PIECE)) {
    if (match[0].startsWith('\n')) paragraphs.push([]);
    else paragraphs.at(-1)?.push({ text: match[0], at: match.index });
  }
  return paragraphs;
}

const join = (paragraphs: readonly Paragraph[]): readonly Piece[] =>
  paragraphs.flatMap((paragraph, i) => (i === 0 ? paragraph : [{ text: '\n', at: -1 }, ...paragraph]));

const within = (piece: Piece, { start, end }: Span) => piece.at >= start && piece.at < end;

/** The quote alone, its sentence, its paragraph, or, for names and numbers, a look-alike in its place. */
function remove(paragraphs: readonly Paragraph[], quote: Quote, text: string, random: Random): readonly Paragraph[] {
  const how = random.whole(4);
  if (how === 0) return paragraphs.filter((paragraph) => !paragraph.some((piece) => within(piece, quote)));
  if (how === 1) {
    const sentence = { start: sentenceStart(text, quote.start), end: sentenceEnd(text, quote.end) };
    return paragraphs.map((paragraph) => paragraph.filter((piece) => !within(piece, sentence)));
  }
  if (how === 2 || quote.kind === 'passage')
    return paragraphs.map((paragraph) => paragraph.filter((piece) => !within(piece, quote)));
  return paragraphs.map((paragraph) =>
    paragraph.map((piece) => (isLast(piece, quote, text) ? alike(piece, text) : piece)),
  );
}

const isLast = (piece: Piece, quote: Quote, text: string) =>
  /\d/.test(text.slice(quote.start, quote.end))
    ? within(piece, quote) && /\d/.test(piece.text)
    : within(piece, quote) && piece.at + piece.text.length === quote.end;

/** "08" becomes "09", "Hùng" becomes "Minh"; never what the text says elsewhere, which no one could tell apart. */
function alike(piece: Piece, text: string): Piece {
  const names = ['Minh', 'Hùng', 'Khuê'].map((name) => ({ text: name, at: piece.at, changed: true }));
  const digit = Number(piece.text.at(-1));
  const numbers = Array.from({ length: 9 }, (_, i) => piece.text.slice(0, -1) + ((digit + 1 + i) % 10));
  const others = Number.isNaN(digit) ? names : numbers.map((number) => ({ text: number, at: piece.at, changed: true }));
  return (
    others.find((other) => other.text !== piece.text && !text.includes(other.text)) ?? {
      ...piece,
      text: '',
      changed: true,
    }
  );
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(0, at);
  return Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('\n') + 1, 0);
}

function sentenceEnd(text: string, at: number): number {
  const ends = [text.indexOf('. ', at) + 1, text.indexOf('\n', at)].filter((end) => end > 0);
  return Math.min(text.length, ...ends);
}

/** Words put for others, left out and put in. */
function edit(paragraph: Paragraph, vocabulary: readonly string[], random: Random): Paragraph {
  const rate = 0.02 + random.next() * 0.14;
  return paragraph.flatMap((piece): Piece[] => {
    if (!WORD.test(piece.text) || !random.chance(rate)) return [piece];
    const how = random.whole(3);
    if (how === 0) return [];
    if (how === 1) return [piece, { text: ' ', at: -1 }, { text: random.pick(vocabulary), at: -1 }];
    const text = random.pick(vocabulary);
    // A word drawn for itself is no change.
    return [{ text, at: piece.at, changed: text !== piece.text }];
  });
}

function move(paragraphs: readonly Paragraph[], random: Random): readonly Paragraph[] {
  const from = random.whole(paragraphs.length);
  const rest = paragraphs.filter((_, i) => i !== from);
  const to = random.whole(rest.length + 1);
  return [...rest.slice(0, to), paragraphs[from] ?? [], ...rest.slice(to)];
}

interface Source {
  readonly random: Random;
  readonly vocabulary: readonly string[];
}

const BOXES = ['Đọc thêm:', 'Tin liên quan:', 'Xem thêm', 'Quảng cáo', 'Video:', '>>>'];

/**
 * A box between two paragraphs: a headline of other articles' words around a name or number that the article quotes, or
 * some words of a passage of it.
 */
function advertise(paragraphs: readonly Paragraph[], quotes: readonly Quote[], text: string, source: Source) {
  const { random, vocabulary } = source;
  const { start, end, kind } = random.pick(quotes);
  const named = text.slice(start, kind === 'exact' ? end : Math.min(end, start + 25)).replaceAll('\n', ' ');
  const from = random.whole(vocabulary.length - 24);
  const other = vocabulary.slice(from, from + 4 + random.whole(20)).join(' ');
  const words = `${random.pick(BOXES)} ${random.chance(0.5) ? `${named} ${other}` : `${other} ${named}`}`;
  const to = random.whole(paragraphs.length + 1);
  return [...paragraphs.slice(0, to), [{ text: words, at: -1 }], ...paragraphs.slice(to)];
}

function fateOf(quote: Quote, text: string, pieces: readonly Piece[]): Fate {
  const there: { piece: Piece; start: number; index: number }[] = [];
  let start = 0;
  pieces.forEach((piece, index) => {
    if (within(piece, quote) && WORD.test(piece.text)) there.push({ piece, start, index });
    start += piece.text.length;
  });
  const whole = (text.slice(quote.start, quote.end).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length;
  const kept = there.filter(({ piece }) => piece.changed !== true).length;
  const first = there[0];
  const last = there.at(-1);
  if (first === undefined || last === undefined) return { fate: 'removed' };
  const gold = { start: first.start, end: last.start + last.piece.text.length };
  const words = there.map(({ piece, start }) => ({ start, end: start + piece.text.length }));
  const between = pieces.slice(first.index, last.index).filter(({ at, text: t }) => at < 0 && WORD.test(t)).length;
  const torn = there.some(({ piece }, i) => i > 0 && piece.at < (there[i - 1]?.piece.at ?? 0));
  const foreign = pieces.slice(first.index, last.index).some((piece) => piece.at >= 0 && !within(piece, quote));
  const marks = marksOf(quote, pieces) !== (text.slice(quote.start, quote.end).match(MARK) ?? []).length;
  if (quote.kind === 'exact') {
    if (kept === whole && between === 0 && !torn && !foreign && !marks) return { fate: 'stands', gold, words };
    const own = cut(text).find((paragraph) => paragraph.some((piece) => within(piece, quote))) ?? [];
    return { fate: isClosedUp(quote, own, pieces) ? 'broken' : 'removed' };
  }
  if (torn || foreign) return { fate: 'broken' };
  if (kept === whole && between === 0) return { fate: 'stands', gold, words };
  return kept >= whole * (1 - EDITED_AT_MOST) ? { fate: 'edited', gold, words } : { fate: 'broken' };
}

const MARK = /[^\p{L}\p{M}\p{N}\s]/gu;
const marksOf = (quote: Quote, pieces: readonly Piece[]) =>
  pieces.filter((piece) => within(piece, quote) && !WORD.test(piece.text) && piece.text.trim() !== '').length;
