import type { HonorificRow, OfficeRow } from '../../../lexicon/seed-rows';

/** A run of tokens `[first, last)`. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** "Thượng tướng", "Đại tá Hải quân". */
export interface RankPhrase extends TokenSpan {
  readonly kind: 'rank';
  readonly rank: string;
}

/** "GS", "TS", "Nhà giáo Ưu tú": part of a lead, neither rank nor position. */
export interface TitlePhrase extends TokenSpan {
  readonly kind: 'title';
}

/** "đồng chí", "ông"; `plural` for "các đồng chí". */
export interface HonorificPhrase extends TokenSpan {
  readonly kind: 'honorific';
  readonly strength: HonorificRow['strength'];
  readonly plural: boolean;
}

/** "nguyên Phó Chủ tịch Thường trực UBND tỉnh Bến Tre khóa IX". */
export interface OfficePhrase extends TokenSpan {
  readonly kind: 'office';
  readonly row: OfficeRow;
  /** From the first modifier to the end of the role: "nguyên Phó Chủ tịch Thường trực". */
  readonly role: TokenSpan;
  /** What the office belongs to: "UBND tỉnh Bến Tre"; empty if nothing is said. */
  readonly body: TokenSpan;
  /** Where the words end that the lexicon knows; a tail it does not know may follow. */
  readonly knownLast: number;
  /** The body is a company or a club. */
  readonly company: boolean;
  /** The body ends with a country or is one: a name of another language may follow. */
  readonly abroad: boolean;
  /** "các Phó Chủ tịch". */
  readonly plural: boolean;
}

export type NameShape = 'vietnamese' | 'highland' | 'foreign' | 'short' | 'capitals';

export interface NamePhrase extends TokenSpan {
  readonly kind: 'name';
  readonly shape: NameShape;
  /** A rank, office or honorific stands directly before it. */
  readonly led: boolean;
}

export type Phrase = RankPhrase | TitlePhrase | HonorificPhrase | OfficePhrase | NamePhrase;
