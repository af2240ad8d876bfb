import type { Refiner, Rule } from '../recognizer';

/** The rules that propose officials, in order. */
export const officialRules: readonly Rule<unknown>[] = [];

/** What merges or drops the officials proposed, in order. */
export const officialRefiners: readonly Refiner<unknown>[] = [];
