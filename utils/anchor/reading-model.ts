/** A text as numbers: every word, and the paragraph it stands in. */
export interface Numbered {
  readonly words: Int32Array;
  readonly paragraphs: Int32Array;
}

/** A place where a word may have gone, and how likely it is, 0 to 1. */
export interface Place {
  readonly at: number;
  readonly chance: number;
}

/** For every word its places, in their order; none for words whose place is known. */
export type Places = readonly (readonly Place[])[];

/** The next word is gone; so is the one behind a word that is gone. Written down, not fitted, as all here. */
const LOST = 0.02;
const LOST_AGAIN = 0.85;
/** A paragraph begins with a word that is gone, whether the one before it is or not: they are taken out one by one. */
const LOST_PARAGRAPH = 0.15;
/** Something was put in before the next word, and one word more. */
export const PUT = 0.05;
const PUT_AGAIN = 0.85;
/** The next word stands somewhere else: at the beginning of a paragraph, or in the middle of one. */
const MOVED_PARAGRAPH = 0.03;
const MOVED = 1e-6;
/** Of what moved so much stands where a paragraph begins. */
const AT_START = 0.5;
/** So many possibilities are followed in all: where more words are open they are followed less widely. */
const MOST = 50_000;
const LEAST_WIDE = 3;
/** In words: what stands too often to be looked for everywhere is looked for so far on. */
const NEAR = 8;
const FADED = 400;
const fading = Float64Array.from({ length: FADED }, (_, words) => PUT * (1 - PUT_AGAIN) * PUT_AGAIN ** words);

/** How likely it is that so many words and one were put in. */
export const putIn = (words: number): number => (words >= 0 && words < FADED ? fading[words]! : 0);
/** How much less likely so many words more are. */
export const fade = (words: number): number => putIn(words) / fading[0]!;

/** What is known of two texts before the one is read along the other. */
export interface Model {
  readonly here: Int32Array;
  readonly there: Int32Array;
  /** For every word of `here` its place, -1 where it is to be found. */
  readonly known: Int32Array;
  /** The only places to look at for the others, weighed; without them every place that says the word and is free. */
  readonly only: Places | undefined;
  readonly placesOf: ReadonlyMap<number, readonly number[]>;
  /** How likely every word of `here` is by itself, and how likely it stands apart from the one before. */
  readonly alone: Float64Array;
  readonly moved: Float64Array;
  /** How likely it is gone, where the one before it is not and where it is. */
  readonly lost: Float64Array;
  readonly lostAgain: Float64Array;
  /** How likely something that moved stands just there. */
  readonly landing: Float64Array;
  /** So many places are followed at a time. */
  readonly wide: number;
}

/** Makes the model of reading the words of `here` along those of `there`. */
export function modelOf(here: Numbered, there: Numbered, known: Int32Array, taken: Int32Array): Model {
  const size = here.words.length + there.words.length;
  const placesOf = new Map<number, number[]>();
  const counts = new Map<number, number>();
  for (const words of [here.words, there.words])
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  there.words.forEach((word, at) => {
    if (taken[at]! >= 0) return;
    const list = placesOf.get(word);
    if (list) list.push(at);
    else placesOf.set(word, [at]);
  });
  const starts = there.words.map((_, at) => (startsAt(there, at) ? 1 : 0));
  const paragraphs = starts.reduce((sum, one) => sum + one, 0);
  const open = known.reduce((sum, at) => sum + (at < 0 ? 1 : 0), 0);
  return {
    here: here.words,
    there: there.words,
    known,
    only: undefined,
    placesOf,
    alone: Float64Array.from(here.words, (word) => counts.get(word)! / size),
    moved: Float64Array.from(here.words, (_, at) => (startsAt(here, at) ? MOVED_PARAGRAPH : MOVED)),
    lost: Float64Array.from(here.words, (_, at) => (startsAt(here, at) ? LOST_PARAGRAPH : LOST)),
    lostAgain: Float64Array.from(here.words, (_, at) => (startsAt(here, at) ? LOST_PARAGRAPH : LOST_AGAIN)),
    landing: Float64Array.from(starts, (one) => (one * AT_START) / paragraphs + (1 - AT_START) / starts.length),
    wide: Math.max(LEAST_WIDE, Math.floor(MOST / Math.max(1, open))),
  };
}

const startsAt = ({ paragraphs }: Numbered, at: number) => at === 0 || paragraphs[at] !== paragraphs[at - 1];

/** Where word `i` may stand, given the places the reading may have come to: everywhere it is said, or, if that is too often, near. */
export function candidates({ here, there, known, placesOf, wide }: Model, i: number, reached: readonly number[]) {
  if (known[i]! >= 0) return [known[i]!];
  const all = placesOf.get(here[i]!) ?? [];
  if (all.length <= wide) return all;
  const near: number[] = [];
  let at = 0;
  for (const place of reached) {
    const last = Math.min(there.length - 1, place + NEAR);
    for (at = Math.max(at, place + 1); at <= last; at++) if (there[at] === here[i]) near.push(at);
  }
  return near;
}
