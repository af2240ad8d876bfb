import { searchFields } from './indexed-text';

/** What an occurrence is worth by field: title, lead, officials, documents, outlet and authors, notes, body. */
const WEIGHTS: Readonly<Record<(typeof searchFields)[number], number>> = {
  title: 5,
  lead: 2.5,
  officials: 2,
  documents: 2,
  about: 1,
  notes: 3,
  body: 1,
};
const weights = searchFields.map((field) => WEIGHTS[field]);

/** A phrase with one or two words between is worth half of one that stands together. */
const NEAR = 0.5;
const K1 = 1.2;
const B = 0.5;
/** News articles of the pool have so many words at the median. */
const USUAL_LENGTH = 700;

/** What one occurrence in a field is worth. */
export const occurrenceWeight = (field: number, isPhrase: boolean) => (weights[field] ?? 1) * (isPhrase ? 1 : NEAR);

/** The weighed occurrences of a part in a text of so many words: BM25F's term frequency, a phrase taken as a term. */
export const frequency = (weight: number, length: number) => weight / (1 - B + (B * length) / USUAL_LENGTH);

/** How much a part that stands in `holding` of `all` texts tells them apart. */
export function rarity(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** One part's share of a score. */
export function partScore(weighed: number, idf: number): number {
  return (idf * weighed * (K1 + 1)) / (weighed + K1);
}

/** Texts that hold every part as a phrase stand before those in which words stand between. */
export const PHRASE_BONUS = 1000;
/** Of equal phrases the one with the tones that were typed comes first: "hòa giải" before "hoa giải". */
export const EXACT_BONUS = 100;
