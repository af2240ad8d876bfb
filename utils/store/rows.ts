import type { Clip, ClipContent } from '../model/clip';
import type { FacetCount, FacetKind } from '../model/facet';
import type { ClipId } from '../model/ids';
import type { SavedPicture } from '../model/picture';
import type { SavedCorrection } from '../model/saved-correction';
import type { IndexedText } from '../search/indexed-text';

/** A clip as it lies in its table: its keys beside it, so that the browser can index them. */
export interface ClipRow extends Clip {
  readonly officialKeys: readonly string[];
  readonly documentKeys: readonly string[];
}

/** A deleted clip, whole, until it is restored or its time is over. */
export interface BinRow {
  readonly id: ClipId;
  /** ISO 8601 in UTC. */
  readonly deletedAt: string;
  readonly clip: ClipRow;
  readonly content: ClipContent;
}

/**
 * Where a clip's words were put: the segment they were packed into, or 0 while they wait in `fresh`. Merging leaves it:
 * what that segment became knows its clips (`forget-words.ts`).
 */
export interface PlaceRow {
  readonly id: ClipId;
  readonly segment: number;
}

/** The words of a clip that no segment holds yet; a search reads them through. */
export interface FreshRow extends IndexedText {
  readonly id: ClipId;
  /** Another one at every writing: a segment made of an older row must not replace a newer one. */
  readonly stamp: string;
  /** The ordinals of its article facets (`names`), ascending. */
  readonly values: readonly number[];
  /** Milliseconds of the epoch when it was saved. */
  readonly saved: number;
  /** Days of the epoch on which it was published, else saved. */
  readonly day: number;
}

/**
 * The columns of an immutable part of the index; its postings lie in `pages`, its terms in `vocabularies`, the texts
 * whose clips were deleted or clipped again in `deaths`. Only segments that are `ready` are searched.
 */
export interface SegmentRow {
  readonly number?: number;
  readonly state: 'building' | 'ready' | 'gone';
  readonly count: number;
  /** The ids of the clips, of 26 characters each, one behind the other. */
  readonly ids: string;
  /** The first terms of its pages, in order, joined by line breaks. */
  readonly firsts: string;
  /** A checksum of the ids and the first terms. */
  readonly sum: number;
  /** For every text, field by field, the position behind it. */
  readonly fieldEnds: Int32Array;
  readonly saved: Float64Array;
  readonly day: Int32Array;
  /** For every text the number of its facet ordinals and their distances, as varints, sealed. */
  readonly values: Uint8Array;
}

/** The words of a segment, sorted, joined by line breaks; read for what was mistyped. */
export interface VocabularyRow {
  readonly segment: number;
  readonly terms: string;
}

/** A bit for every text of a segment that is no longer there. */
export interface DeathRow {
  readonly segment: number;
  readonly bits: Uint8Array;
}

/** Some terms of a segment with their postings (`search/page.ts`). */
export interface PageRow {
  readonly segment: number;
  /** Counted from 0. */
  readonly page: number;
  readonly bytes: Uint8Array;
}

/** A value of a facet: its number in the columns of segments, and how many clips have it, but for those in the ledger. */
export interface NameRow extends FacetCount {
  readonly ordinal?: number;
  /** The label as a search compares it. */
  readonly folded: string;
}

/** What new clips are counted for beside the rows of `names`, in columns: one row, read and written whole (`ledger.ts`). */
export interface LedgerRow {
  readonly name: 'counts';
  readonly ordinals: readonly number[];
  readonly kinds: readonly FacetKind[];
  /** How often they are counted in their rows. */
  readonly counts: readonly number[];
  /** How many clips more have them. */
  readonly more: readonly number[];
}

/** Work on derived tables that must be finished: it goes on behind the clip `after`. */
export interface JobRow {
  readonly name: JobName;
  readonly after: ClipId | '';
  readonly done: number;
  readonly total: number;
  /** The reader stopped it; it goes on from here when he says so. */
  readonly isHeld?: boolean;
  /** Of recognition: only what another recognizer read is recognized anew (`outdated.ts`). */
  readonly isUpdate?: boolean;
}

/** What is derived from the clips and can be dropped and made anew. */
export type JobName = 'index' | 'facets' | 'stories' | 'recognition';

/** A correction as it lies in its table. */
export interface CorrectionRow extends SavedCorrection {
  /** What it holds for: `article URL`, `outlet NAME` or `everywhere`. */
  readonly of: string;
  /** The clips it concerned when it was made: it may have taken from them what they could be found by. */
  readonly clips: readonly ClipId[];
}

/** What a clip held before it was clipped again from a changed page. */
export interface VersionRow {
  /** The clip's id and the text's hash, with a space between. */
  readonly id: string;
  readonly clipId: ClipId;
  readonly contentHash: string;
  /** ISO 8601 in UTC: when this text was clipped. */
  readonly clippedAt: string;
  readonly content: ClipContent;
}

/** A clip that a correction may concern and that was not yet recognized with it. */
export interface StaleRow {
  readonly id: ClipId;
  /** Another one at every marking: what was recognized before it does not answer it. */
  readonly mark: string;
}

/** The reader's note on a clip as a whole, apart from its row, which lists read. */
export interface ClipNoteRow {
  readonly id: ClipId;
  /** Markdown. */
  readonly text: string;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string;
}

/** A picture that was kept when an article was clipped. */
export interface PictureRow extends SavedPicture {
  readonly clipId: ClipId;
}

/** Something typed and not yet kept, for the next time its field is opened. */
export interface DraftRow {
  readonly name: string;
  readonly text: string;
  /** ISO 8601 in UTC. */
  readonly typedAt: string;
}

export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
}

/** The story that a clip tells: the id of one of the clips that tell it, `''` while it waits to be looked at. */
export interface StoryRow {
  readonly id: ClipId;
  readonly story: ClipId | '';
  /** The smallest hashes of its shingles (`search/stories/sketch.ts`). */
  readonly marks: readonly number[];
}
