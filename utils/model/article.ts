import type { Span } from '../text/span';

export type BlockKind =
  | 'title'
  | 'lead'
  | 'paragraph'
  | 'heading'
  | 'caption'
  | 'list-item'
  | 'quote'
  | 'table-cell'
  | 'byline'
  | 'dateline';

/** A piece of the article with its place in `article.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What the reader left out of the text, or found in a plain text and marked as no part of the article. */
export interface Dropped extends Span {
  readonly reason: string;
  /** What was left out, where it is no part of `text`: the span is then empty and says where it stood. */
  readonly text?: string;
}

/** A news article as read from a page or a text file; `text` is the one coordinate system of everything recognized. */
export interface Article {
  /** The address the article was read from. */
  readonly url?: string;
  /** The address without tracking parameters and mobile hosts; the identity of a clip. */
  readonly canonicalUrl?: string;
  /** The newspaper's host or printed name. */
  readonly outlet?: string;
  readonly title?: string;
  readonly lead?: string;
  readonly authors: readonly string[];
  /** ISO 8601: a day, or a time on the Vietnamese wall clock (`2021-02-21T09:28:43+07:00`). */
  readonly publishedAt?: string;
  /** When it was last changed, in the same form; absent where that is when it was published. */
  readonly modifiedAt?: string;
  readonly section?: string;
  /** The paper or agency it was reprinted from, as printed: "qdnd.vn", "TTXVN". */
  readonly source?: string;
  /** Where title, lead, authors, dates, section and source came from, by field: `meta`, `json-ld`, `headline`, `byline` …. */
  readonly origins?: Readonly<Record<string, string>>;
  readonly captions: readonly string[];
  readonly blocks: readonly Block[];
  /** NFC; the blocks in page order joined by `\n`, or the file as it stands for plain text. */
  readonly text: string;
  readonly lang?: string;
  readonly dropped: readonly Dropped[];
}

/** Whether a page is an article, how sure that is (0 to 1) and why. */
export interface Detection {
  readonly article: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
}
