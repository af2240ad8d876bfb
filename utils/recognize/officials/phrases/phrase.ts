import type { HonorificRow, OfficeRow } from '../../../lexicon/seed-rows';

/** A run of tokens `[first, last)`. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Ranks, titles and honorifics have each other's fields, in this order, and no phrase is made by spreading another: with
 * names and offices that is three shapes for all that walks over phrases, and an engine finds a field at once in up to four.
 */
interface LeadPhrase extends TokenSpan {
  readonly kind: 'rank' | 'title' | 'honorific';
  readonly rank: string | undefined;
  readonly strength: HonorificRow['strength'] | undefined;
  readonly plural: boolean;
}

/** "Thượng tướng", "Đại tá Hải quân". */
export interface RankPhrase extends LeadPhrase {
  readonly kind: 'rank';
  readonly rank: string;
}

/** "GS", "TS", "Nhà giáo Ưu tú": part of a lead, neither rank nor position. */
export interface TitlePhrase extends LeadPhrase {
  readonly kind: 'title';
}

/** "đồng chí", "ông"; `plural` for "các đồng chí". */
export interface HonorificPhrase extends LeadPhrase {
  readonly kind: 'honorific';
  readonly strength: HonorificRow['strength'];
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

/** The office with other parts than it was read with. */
export function officeWith(
  office: OfficePhrase,
  parts: Partial<Pick<OfficePhrase, 'first' | 'role' | 'body' | 'abroad'>>,
): OfficePhrase {
  return {
    kind: 'office',
    first: parts.first ?? office.first,
    last: office.last,
    row: office.row,
    role: parts.role ?? office.role,
    body: parts.body ?? office.body,
    knownLast: office.knownLast,
    company: office.company,
    abroad: parts.abroad ?? office.abroad,
    plural: office.plural,
  };
}

export type NameShape = 'vietnamese' | 'highland' | 'foreign' | 'short' | 'capitals';

export interface NamePhrase extends TokenSpan {
  readonly kind: 'name';
  readonly shape: NameShape;
  /** A rank, office or honorific stands directly before it. */
  readonly led: boolean;
}

export type Phrase = RankPhrase | TitlePhrase | HonorificPhrase | OfficePhrase | NamePhrase;
