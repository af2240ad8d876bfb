import type { Clip, ClipContent } from '../model/clip';
import type { ClipId } from '../model/ids';
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

/** Where a clip's words are indexed: a segment's number, or 0 while they wait in `fresh`. */
export interface PlaceRow {
  readonly id: ClipId;
  readonly segment: number;
}

/** The folded words of a clip that no segment holds yet; a search reads them through. */
export interface FreshRow {
  readonly id: ClipId;
  readonly lines: IndexedText;
}

/** An immutable part of the index but for `dead`: the texts whose clips were deleted or clipped again. */
export interface SegmentRow {
  readonly number?: number;
  readonly clips: readonly ClipId[];
  readonly titleEnds: readonly number[];
  readonly dead: readonly number[];
}

/** The packed postings of one term in one segment (`search/segment.ts`). */
export interface PostingsRow {
  readonly segment: number;
  readonly term: string;
  readonly block: Uint8Array;
}

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

export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
}
