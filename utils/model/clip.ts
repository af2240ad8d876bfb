import type { Article } from './article';
import type { ClipId } from './ids';
import type { PicturesKept } from './picture';
import type { Recognition } from './recognition';

/** The list row of a saved article: small, so that listing never reads bodies. */
export interface Clip {
  readonly id: ClipId;
  /** The canonical URL, unique in the collection: clipping the same article again updates this clip. */
  readonly canonicalUrl: string;
  readonly url: string;
  readonly title: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  /** ISO 8601 in UTC: when it was first clipped. */
  readonly savedAt: string;
  /** ISO 8601 in UTC: when it was last clipped. */
  readonly updatedAt: string;
  /** SHA-256 of `article.text`, hexadecimal. */
  readonly contentHash: string;
  readonly recognizerVersion: string;
  readonly officials: readonly EntityLabel[];
  readonly documents: readonly EntityLabel[];
  /** The organizations whose offices the officials hold. Absent in rows that wait to be derived anew. */
  readonly organizations?: readonly EntityLabel[];
  /** True if something in it was recognized with doubt. */
  readonly unsure?: boolean;
  /** Characters of the text. */
  readonly length?: number;
  /** The reader's own words for it, each once, sorted. */
  readonly tags?: readonly string[];
  readonly marks?: readonly ClipMark[];
}

/** What a reader did with a clip: noted something on it, starred, read or archived it. */
export type ClipMark = 'note' | 'star' | 'read' | 'archive';

/** What a list needs to show an official or a document. */
export interface EntityLabel {
  readonly key: string;
  readonly label: string;
  readonly mentions: number;
}

/** The body of a clip, kept apart from its row. */
export interface ClipContent {
  readonly id: ClipId;
  readonly article: Article;
  /** The article's HTML as read, without marks; `''` for plain text. */
  readonly html: string;
  readonly recognition: Recognition;
}

/** What a reader is told of a clip that was just written or looked up. */
export interface ClipState {
  readonly id: ClipId;
  readonly savedAt: string;
  readonly updatedAt: string;
  /** True if this answer's write made the clip, false if it was there. */
  readonly created: boolean;
  /** So many bytes of pictures are to be kept with it; absent where the reader wants none. */
  readonly pictureBytes?: number;
  /** What was kept of them. */
  readonly pictures?: PicturesKept;
}

/** What clipping hands over: the article as read, its cleaned HTML and what was recognized in it. */
export interface ReadClip {
  readonly article: Article;
  readonly html: string;
  readonly recognition: Recognition;
}
