import type { Correspondence } from './correspond';
import { lineAround } from './line-around';
import { commonBeside, sayTheSame } from './same-words';
import type { Own } from './surroundings';

/** More words of an article in a row, give or take some, than any box repeats. */
const LONGEST_BOX = 24;
/** So many are enough where one end of the line is the paragraph's, and others stand at the other one; */
const MANY = 8;
/** and so many where nothing does: what followed was cut away. */
const FEW = 4;
/** A box says words without their marks: with none kept and some lost it is one; with so many kept and none lost, no end is asked for. */
const MARKS = 2;
/** In words: so much may have been put in between two, */
const PUT = 6;
/** and so much taken out. */
const CUT = 40;
/** In words: so near a break the same paragraph goes on behind it. */
const BROKEN = 2;
/** At the end of a line, so many words may have been put for others. */
const CHANGED = 1;
/** In words: a line of many paragraphs is not followed further. */
const FARTHEST = 120;

/** How the quote's words go on on one side of its new place. */
interface Side {
  /** So many of its paragraph's words stand there, in their order and in its line. */
  readonly words: number;
  /** The line ends there, where a paragraph of the old text ended. */
  readonly ends: boolean;
  /** The line ends there, wherever the paragraph went on. */
  readonly isCut: boolean;
  /** The marks between words that stand side by side still; and the places, words with them or not, where there are none any more. */
  readonly kept: number;
  readonly lost: number;
  /** The places among them where nothing but the marks is gone. */
  readonly bare: number;
}

/**
 * True if the line a quote stands in is its paragraph still, and not a box that repeats some of it: it begins and ends
 * where a paragraph did; or at one end only, and so many of its words stand around the quote that no box says them. Words
 * that stood around another place that says the quote, too, do not count: of two the other may be left.
 */
export function isHeldByParagraph(way: Correspondence, own: Own): boolean {
  const [left, right] = [sideOf(way, own.first, -1), sideOf(way, own.last, 1)];
  const [kept, lost] = [left.kept + right.kept, left.lost + right.lost];
  const isWhole = left.ends && right.ends;
  // A line that is whole may have lost brackets with what stood in them; a box takes the words without their marks.
  if (kept === 0 && (isWhole ? left.bare + right.bare : lost) > 0) return false;
  if (isWhole) return true;
  // A box that ends with the quote just above what went on behind it, or begins with it just below.
  const [above, below] = [way.to[own.first]! - 1, way.to[own.last]! + 1];
  const isApart = (one: number, other: number) => way.paragraphsNow[one] !== way.paragraphsNow[other];
  if (isStrange(left) && isApart(below - 1, below)) return false;
  if (isStrange(right) && isApart(above, above + 1)) return false;
  if (isLineOfAnother(way, own)) return false;
  const all = left.words + right.words;
  if (all >= LONGEST_BOX) return true;
  const words = all - mostShared(way, own, left.words, right.words);
  if (lost === 0 && kept >= MARKS && words >= MANY) return true;
  if (!left.ends && !right.ends) return false;
  return words >= (left.isCut && right.isCut ? FEW : MANY);
}

/** True if nothing of the paragraph stands on this side, in the line, but something else. */
const isStrange = ({ words, ends, isCut }: Side) => words === 0 && !ends && !isCut;

/** True if the whole line says what another paragraph of the old text says, word for word. */
function isLineOfAnother({ to, wordsThen, wordsNow, paragraphs, paragraphsNow }: Correspondence, own: Own): boolean {
  const { first: a, last: z } = lineAround(paragraphsNow, { first: to[own.first]!, last: to[own.last]! });
  const before = to[own.first]! - a;
  for (let at = 0; at + z - a < wordsThen.length; at++) {
    if (at + before === own.first || paragraphs[at - 1] === paragraphs[at]) continue;
    if (paragraphs[at + z - a + 1] === paragraphs[at + z - a]) continue;
    if (sayTheSame(wordsNow, a, wordsThen, at, z - a + 1)) return true;
  }
  return false;
}

function sideOf(way: Correspondence, edge: number, by: 1 | -1): Side {
  const { to, from, paragraphs, paragraphsNow } = way;
  let [then, now, words, kept, lost, bare] = [edge, to[edge]!, 0, 0, 0, 0];
  for (let steps = 0; steps < FARTHEST && words < LONGEST_BOX; steps++) {
    const next = nextOf(way, then, now, by);
    if (next === undefined) break;
    const marks = marksBetween(way.old.text, way.wordsThen, then, from[next]!);
    if (marks !== '' && Math.abs(from[next]! - then) <= PUT) {
      const left = marksBetween(way.now.text, way.wordsNow, now, next);
      const isBeside = next === now + by && from[next] === then + by;
      if (left === '') lost++;
      if (left === '' && isBeside) bare++;
      if (left === marks && isBeside) kept++;
    }
    [then, now] = [from[next]!, next];
    if (paragraphs[then] === paragraphs[edge]) words++;
  }
  const isLast = (lines: Int32Array, at: number, beyond = 0) => lines[at + by * (beyond + 1)] !== lines[at];
  const isCut = isLast(paragraphsNow, now);
  const ends = isLast(paragraphs, then, CHANGED) && isLast(paragraphsNow, now, CHANGED);
  return { words, ends, isCut, kept, lost, bare };
}

/** The next word of the new text that the old one said further on: in the same line, or right behind a break put into it. */
function nextOf(way: Correspondence, then: number, now: number, by: 1 | -1): number | undefined {
  const { old, now: plainNow, wordsThen, wordsNow, from, paragraphs, paragraphsNow } = way;
  for (let k = 1; k <= PUT + 1; k++) {
    const at = now + by * k;
    const distance = from[at]! >= 0 ? (from[at]! - then) * by : 0;
    const isInLine = paragraphsNow[at] === paragraphsNow[now];
    if (!isInLine && k > BROKEN) return undefined;
    if (distance <= 0 || distance > (isInLine ? CUT : BROKEN)) continue;
    const isBroken =
      paragraphs[from[at]!] === paragraphs[then] &&
      marksBetween(old.text, wordsThen, then, from[at]!) === marksBetween(plainNow.text, wordsNow, now, at);
    if (isInLine || isBroken) return at;
  }
  return undefined;
}

/** Words, and symbols and numbers with the marks in them. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:[^\p{L}\p{M}\p{N}\s]+[\p{L}\p{M}\p{N}]+)*/gu;

/** The marks between two words; none within "08-NQ/TW", which a box says as it is. */
function marksBetween(text: string, words: Correspondence['wordsNow'], one: number, other: number): string {
  const [first, last] = one < other ? [one, other] : [other, one];
  const between = text.slice(words[first]!.end, words[last]!.start);
  return between.includes(' ') ? between.replace(WORDS, '').replaceAll(' ', '') : '';
}

/** How many of these words beside the quote stand as well beside another place of the old text that says it. */
function mostShared({ wordsThen }: Correspondence, { first, last }: Own, left: number, right: number): number {
  const size = last - first + 1;
  let most = 0;
  for (let at = 0; at + size <= wordsThen.length; at++) {
    if (at === first || !sayTheSame(wordsThen, first, wordsThen, at, size)) continue;
    const shared =
      commonBeside(wordsThen, first, at, -1, left) + commonBeside(wordsThen, last, at + size - 1, 1, right);
    most = Math.max(most, shared);
  }
  return most;
}
