import type { Lexicon } from '../lexicon/lexicon';
import type { EntryHits } from '../lexicon/matcher';
import type { MentionKind } from '../model/mention';
import type { Tokens } from '../text/tokens';
import type { Abbreviations } from './shared/abbreviations';

/** What a rule or a refiner is given: the tagged text and nothing else (no clock, no page, no network). */
export interface Context {
  readonly text: string;
  readonly tokens: Tokens;
  readonly hits: EntryHits;
  readonly lexicon: Lexicon;
  /** "Công nghiệp quốc phòng (CNQP)": what the article itself defines. */
  readonly abbreviations: Abbreviations;
  /** ISO day of the article, where known: it completes dates without a year. */
  readonly publishedAt?: string;
  /** What several rules read of this text, by the function that reads it: see `remembered`. */
  readonly memo: Map<unknown, object>;
}

/** A mention as a rule proposes it, before refiners and resolution. `evidence` is the rule's own record. */
export interface Candidate<Evidence> {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** Proposes mentions. Its file's header says what it reads, with `✓` and `✗` examples that a test executes. */
export interface Rule<Evidence> {
  readonly name: string;
  readonly propose: (context: Context) => readonly Candidate<Evidence>[];
}

/** Merges or drops proposed mentions. */
export interface Refiner<Evidence> {
  readonly name: string;
  readonly refine: (candidates: readonly Candidate<Evidence>[], context: Context) => readonly Candidate<Evidence>[];
}
