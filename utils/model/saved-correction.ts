import type { Correction } from './correction';

/** The identity of a correction, a ULID: the later one is the greater. */
export type CorrectionId = string & { readonly __correctionId: true };

/** A correction with what is needed to list it, to replay it and to take it back. */
export interface SavedCorrection {
  readonly id: CorrectionId;
  readonly correction: Correction;
  /** The article it was made in: where it holds, if its scope is the article. */
  readonly canonicalUrl: string;
  /** The article's title and the words it was made on, for lists. */
  readonly title: string;
  readonly surface: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}
