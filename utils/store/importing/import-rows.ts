import type { ImportSource } from '../../import/import-item';
import type { StampedClip } from '../../import/merge-clips';
import type { EntityNote } from '../../model/entity-note';
import type { ForeignHighlight, LostHighlight } from '../../model/foreign-highlight';
import type { ClipId, EntityKey } from '../../model/ids';
import type { CorrectionId } from '../../model/saved-correction';
import type { SearchId } from '../../model/saved-search';

/** An import: what it reads, how far it is, and what it found. */
export interface ImportRow {
  /** A ULID. */
  readonly id: string;
  readonly state: 'running' | 'done' | 'undone';
  readonly source: ImportSource;
  readonly fileName: string;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly conflicts: 'keep' | 'take';
  /** Items read and done with. */
  readonly done: number;
  /** Steps written. */
  readonly steps: number;
  readonly total: number;
  /** Corrections that were there before: what comes in is recognized anew with them. */
  readonly hadCorrections: boolean;
  /** Clips that were there before: what corrections come in may concern them. */
  readonly hadClips: boolean;
  readonly counts: Readonly<Record<'new' | 'same' | 'changed' | 'conflicting' | 'broken', number>>;
  /** So many clips an undoing that was stopped, or died, is through with. */
  readonly through?: number;
}

/** A file that is being imported. */
export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * The files of an import until it ends: one that the page closed on goes on where it was. In a table of their own: a row
 * that is written anew at every step would have the browser copy them each time.
 */
export interface ImportFilesRow {
  readonly importId: string;
  readonly files: readonly NamedFile[];
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
  /** Each note of an official or document that was written, and what stood there before. */
  readonly entityNotes: readonly {
    readonly key: EntityKey;
    readonly after: EntityNote;
    readonly before?: EntityNote;
  }[];
  /** Each address that was put on the list, and what stood there of it before. */
  readonly visits: readonly { readonly url: string; readonly before?: VisitRow }[];
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
  /** Highlights that wait for the article to be clipped. */
  readonly highlights?: readonly ForeignHighlight[];
  /** Those whose words were not found when it was. */
  readonly lost?: readonly LostHighlight[];
}
