import { fillGaps } from './fill-gaps';
import { type PlainText, plainText } from './plain-text';
import { type Run, sharedRuns } from './shared-runs';
import { type Word, wordsOf } from './words';

/** Which word of a new text is which word of an old one, whatever was moved, put in or taken out between them. */
export interface Correspondence {
  readonly old: PlainText;
  readonly now: PlainText;
  readonly wordsThen: readonly Word[];
  readonly wordsNow: readonly Word[];
  /** The paragraph of every word of the old text, and of the new one. */
  readonly paragraphs: Int32Array;
  readonly paragraphsNow: Int32Array;
  /** For every word of the old text the index of its word in the new one, -1 where it is gone. */
  readonly to: Int32Array;
  /** For every word of the new text the index of its word in the old one, -1 where it is new. */
  readonly from: Int32Array;
}

/**
 * So many words in a row that stand once in both texts are the same place: the longer ones first, which hold more of
 * their surroundings; what they took no longer makes the shorter ones ambiguous.
 */
const TELLING = [9, 5, 3] as const;
/** So long a run is a place of its own, wherever it moved. */
const SURE = 8;
/** With nothing of the surroundings known, so many words will do. */
const LONELY = 5;
/** In words: how far the surroundings reach, and how much may have been put in between. */
const NEAR = 40;

/**
 * Lays two texts along each other as a whole. What stands once in both finds its place by itself, like the lines of a
 * patience diff, and takes what stands often with it: a sentence that is said twice is told by its paragraph.
 */
export function correspond(then: string | PlainText, now: string | PlainText): Correspondence {
  const [plainThen, plainNow] = [plainText(then), plainText(now)];
  const [wordsThen, wordsNow] = [wordsOf(plainThen.text), wordsOf(plainNow.text)];
  const ids = new Map<string, number>();
  const idsOf = (words: readonly Word[]) =>
    Int32Array.from(words, ({ text }) => {
      const id = ids.get(text) ?? ids.size;
      ids.set(text, id);
      return id;
    });
  const [here, there] = [idsOf(wordsThen), idsOf(wordsNow)];
  const pairs = { to: new Int32Array(here.length).fill(-1), from: new Int32Array(there.length).fill(-1) };
  const paragraphs = paragraphsOf(plainThen, wordsThen);
  const paragraphsNow = paragraphsOf(plainNow, wordsNow);
  for (const telling of TELLING) {
    const runs = sharedRuns(open(here, pairs.to, -1), open(there, pairs.from, -2), telling);
    for (const run of inParagraphs(runs, paragraphs))
      if (run.length >= SURE || belongs(pairs.to, run)) take(pairs, run);
  }
  fillGaps({ here, there, ...pairs });
  return { old: plainThen, now: plainNow, wordsThen, wordsNow, paragraphs, paragraphsNow, ...pairs };
}

function paragraphsOf({ original, from }: PlainText, words: readonly Word[]): Int32Array {
  let at = 0;
  let paragraph = 0;
  return Int32Array.from(words, ({ start }) => {
    for (const end = from[start]!; at < end; at++) if (original.charCodeAt(at) === 10) paragraph++;
    return paragraph;
  });
}

/**
 * Runs cut where a paragraph of the old text ends, the longest first: the opening of a paragraph that is gone may be that
 * of the next one, which has a longer run of its own.
 */
function inParagraphs(runs: readonly Run[], paragraphs: Int32Array): readonly Run[] {
  const cut = runs.flatMap(({ here, there, length }) => {
    const parts: Run[] = [];
    for (let from = 0; from < length; ) {
      let to = from + 1;
      while (to < length && paragraphs[here + to] === paragraphs[here + from]) to++;
      parts.push({ here: here + from, there: there + from, length: to - from });
      from = to;
    }
    return parts;
  });
  return cut.sort((a, b) => b.length - a.length || a.here - b.here);
}

interface Pairs {
  readonly to: Int32Array;
  readonly from: Int32Array;
}

/** The words that are nobody's yet; the others are numbers that stand nowhere else. */
function open(words: Int32Array, taken: Int32Array, sign: -1 | -2): Int32Array {
  return words.map((word, i) => (taken[i]! < 0 ? word : sign * (2 * i + 3)));
}

function take({ to, from }: Pairs, { here, there, length }: Run): void {
  for (let k = 0; k < length; k++) {
    if (to[here + k]! >= 0 || from[there + k]! >= 0) continue;
    to[here + k] = there + k;
    from[there + k] = here + k;
  }
}

/** True if a short run stands where its surroundings went; in a box that quotes the article it does not. */
function belongs(to: Int32Array, { here, there, length }: Run): boolean {
  const before = mapped(to, here - 1, -1);
  const after = mapped(to, here + length, 1);
  if (before < 0 && after < 0) return length >= LONELY;
  const near = (distance: number, moved: number) => moved > 0 && moved <= distance + NEAR;
  return (
    (before >= 0 && near(here - before, there - to[before]!)) || (after >= 0 && near(after - here, to[after]! - there))
  );
}

function mapped(to: Int32Array, from: number, by: 1 | -1): number {
  for (let i = from; i >= 0 && i < to.length && Math.abs(i - from) < NEAR; i += by) if (to[i]! >= 0) return i;
  return -1;
}
