/**
 * Confidence from evidence that adds up: each fact weighs as much as the odds with which it was right where somebody read
 * after us, and facts that do not follow from one another are added.
 *
 * A rule that gives `confidence: 0.92` guesses; one that gives its facts can be corrected by counting.
 */

/** How often a fact was followed by a right mention and how often by a wrong one, counted by hand or over gold. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
}

/** Never quite sure, in either direction: two digits are shown. */
const LEAST = 0.01;
const MOST = 0.99;

/** The natural logarithm of the odds, one of each added (Laplace), so that few cases do not make anything certain. */
export function weightOf({ right, wrong }: Tally): number {
  return Math.log((right + 1) / (wrong + 1));
}

/** The confidence of a mention from the weights of its facts: those against it are negative; none is one half. */
export function confidenceOf(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const share = 1 / (1 + Math.exp(-sum));
  return Math.min(MOST, Math.max(LEAST, Math.round(share * 100) / 100));
}
