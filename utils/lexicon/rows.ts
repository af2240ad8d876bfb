/** The types of lexicon entries, as bits: one surface may be several things ("Bộ Công an" stands in two rows). */
export const EntryType = {
  Rank: 1 << 0,
  /** A role without its organization ("Thứ trưởng") or complete in itself ("Tổng Bí thư"). */
  Office: 1 << 1,
  Organization: 1 << 2,
  /** "đồng chí", "ông", "bà". */
  Honorific: 1 << 3,
  /** "GS", "TS", "Nhà giáo Ưu tú": part of a lead, never a position. */
  Title: 1 << 4,
  FamilyName: 1 << 5,
  MiddleName: 1 << 6,
  GivenName: 1 << 7,
  DocumentKind: 1 << 8,
  /** The title of a known law, without "Luật". */
  LawTitle: 1 << 9,
  /** "nguyên", "quyền", "Thường trực". */
  Modifier: 1 << 10,
  /** Left contexts after which a name is not a person: "đường", "Học viện", "Giải thưởng". */
  BlockLeft: 1 << 11,
  /** Whole phrases that hold a person's name and are none: "Thành phố Hồ Chí Minh". */
  FixedPhrase: 1 << 12,
  /** Verbs and conjunctions that end a chain of offices. */
  Wall: 1 << 13,
  /** Provinces, cities, countries. */
  Place: 1 << 14,
  /** Words at the start of a sentence that are no part of a name: "Theo", "Dự". */
  SentenceStart: 1 << 15,
  /** The head of an organization's name that a slot follows: "Đảng ủy", "Sở", "Sư đoàn". */
  OrganizationHead: 1 << 16,
  /** A word that stands inside names of organizations: "giáo dục", "đào tạo". */
  OrganizationWord: 1 << 17,
} as const;

/**
 * The types that are told of a token, but not kept as hits where they are one word: nobody asks more of "và", "có", "theo"
 * than whether one begins at a token, and they would be two of five hits.
 */
export const SMALL_WORDS = EntryType.Wall | EntryType.SentenceStart;

/** A place of the text where an entry of the lexicon stands: the longest at its first token. */
export interface Hit {
  /** Index of the first token. */
  readonly first: number;
  /** Index behind the last token. */
  readonly last: number;
  /** Bits of `EntryType`. */
  readonly types: number;
  /** Number of the entry in the lexicon. */
  readonly entry: number;
}
