import type { Lexicon } from '../lexicon/lexicon';
import type { DocumentEvidence } from '../model/document-evidence';
import type { Span } from '../text/span';
import type { Places } from './body-with-place';

/** A mention as the rules and refiners leave it. */
export interface FoundDocument extends Span {
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: DocumentEvidence;
}

/** The word for any paper: a mention of it can mean a document whose kind is told elsewhere. */
export const GENERAL_KIND = 'văn bản';

/** What resolution may look at beside the mentions. */
export interface ResolutionContext {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly abbreviations: { expandWithin(phrase: string): string };
  readonly places: Places;
  /** ISO day of the article. */
  readonly publishedAt: string | undefined;
}
