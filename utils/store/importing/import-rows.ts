import type { StampedClip } from '../../import/merge-clips';
import type { ClipId } from '../../model/ids';
import type { CorrectionId } from '../../model/saved-correction';
import type { SearchId } from '../../model/saved-search';

/** An import: what it reads, how far it is, and what it found. */
export interface ImportRow {
  /** A ULID. */
  readonly id: string;
  readonly state: 'running' | 'done' | 'undone';
  readonly fileName: string;
  /** The file, until the import ends: one that the page closed on goes on where it was. */
  readonly file?: Blob;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly conflicts: 'keep' | 'take';
  /** Clips and corrections read and done with. */
  readonly done: number;
  /** Steps written. */
  readonly steps: number;
  readonly total: number;
  /** Corrections that were there before: what comes in is recognized anew with them. */
  readonly hadCorrections: boolean;
  /** Clips that were there before: what corrections come in may concern them. */
  readonly hadClips: boolean;
  readonly counts: Readonly<Record<'new' | 'same' | 'changed' | 'conflicting' | 'broken', number>>;
}

/** What one transaction of an import changed. */
export interface ImportStepRow {
  readonly importId: string;
  readonly step: number;
  /** Each clip that was written, what tells whether it was changed since, and what was there before; absent: nothing. */
  readonly clips: readonly { readonly id: ClipId; readonly mark: string; readonly before?: StampedClip }[];
  /** The corrections and settings that were not there before. */
  readonly corrections: readonly CorrectionId[];
  readonly searches: readonly SearchId[];
  readonly settings: readonly string[];
}

/** An address to visit, from a list of another tool. */
export interface VisitRow {
  readonly url: string;
  readonly title?: string;
  readonly tags: readonly string[];
  readonly note?: string;
  /** ISO 8601 in UTC: when the other tool saved it, else when it came in. */
  readonly addedAt: string;
  /** The import it came with. */
  readonly importId: string;
}
