/** The rows of seeds/*.json, as they are written there; `source` is said once a file where a row has none. */

/** A military, academic or honorary rank or title. */
export interface RankRow {
  readonly name: string;
  /** `military` and `foreign` are ranks; the others are titles: part of a lead, never a rank of the official. */
  readonly group: 'military' | 'foreign' | 'academic' | 'honorary' | 'religious' | 'suffix';
  /** Sort key inside a group: the higher the number, the higher the rank. */
  readonly order?: number;
  readonly abbreviations?: readonly string[];
  readonly variants?: readonly string[];
}

/** "đồng chí", "ông", "bà". */
export interface HonorificRow {
  readonly form: string;
  readonly abbreviations?: readonly string[];
  readonly plural?: readonly string[];
  /** What it says of the person after it: only `official` and `official-foreign` make an official by themselves. */
  readonly strength: 'official' | 'official-foreign' | 'person' | 'deceased' | 'generic';
}

/** An office: a role with the organization it needs, or complete in itself. */
export interface OfficeRow {
  readonly role: string;
  readonly domain: string;
  /** Whether an organization follows: never, sometimes, or normally (else it is known from the article). */
  readonly takes: 'none' | 'optional' | 'required';
  readonly of?: readonly string[];
  readonly deputyOf?: string;
  readonly variants?: readonly string[];
  /** One holder at a time in the whole country. */
  readonly unique?: true;
  /** An organization after a later role is shared leftward by this one. */
  readonly distributes?: true;
  /** It is for a matter, which may be said behind it: "Đặc phái viên [về Trung Đông]". */
  readonly forMatter?: true;
  /** Another word for whoever heads something; it names somebody only beside a name: in an apposition, or behind a country too. */
  readonly paraphrase?: 'apposed' | 'of-country';
  /** A complete office as (role, organization): "Ủy viên" of "Bộ Chính trị". */
  readonly split?: { readonly role: string; readonly organization?: string };
}

/** "nguyên", "quyền", "Thường trực": words that change an office. */
export interface ModifierRow {
  readonly form: string;
  readonly place: 'before' | 'after';
  readonly effect: string;
}

/** An organization, or a place that has authorities. */
export interface OrganizationRow {
  readonly name: string;
  readonly group: string;
  readonly abbreviations?: readonly string[];
  readonly variants?: readonly string[];
  /** ISO 8601: the days between which it had this name. */
  readonly since?: string;
  readonly until?: string;
  /** What it was made from, or was called before. */
  readonly formerly?: readonly string[];
  /** What it became. */
  readonly into?: string;
  readonly level?: string;
  readonly source?: string;
}

/** The head of an organization's name that a slot follows: "Đảng ủy" + organization, "Sở" + field. */
export interface OrganizationHeadRow {
  readonly head: string;
  readonly slot: string;
  /** A company or a club: whoever heads it is no official by that. */
  readonly company?: true;
  readonly source?: string;
}

/** A word that stands inside names of organizations, also in lower case: "Sở giáo dục và đào tạo". */
export interface OrganizationWordRow {
  readonly word: string;
  /** It is also a verb, so that in lower case it may begin what the organization does: "Bộ Y tế kiểm tra". */
  readonly verb?: true;
}

/** "nghị quyết", with what the symbols and the press make of it. */
export interface DocumentKindRow {
  readonly kind: string;
  readonly body: 'Đảng' | 'Nhà nước' | 'Đảng và Nhà nước' | 'Quân đội' | 'quốc tế' | 'Tư pháp';
  /** Codes in symbols: `NQ`. */
  readonly codes?: readonly string[];
  /** What the press writes for it before a number: "NQ 08", "NĐ 46". */
  readonly abbreviations?: readonly string[];
  /** Misprints met in the press. */
  readonly variants?: readonly string[];
  /** Abbreviations with which a title may begin, and what they stand for: "Chương trình [GDPT] 2018". */
  readonly shortTitles?: Readonly<Record<string, string>>;
  /** What must follow for it to be one particular document. */
  readonly needs: 'number' | 'number-or-title' | 'designation' | 'title' | 'never';
}

/** `QUTW` → "Quân ủy Trung ương". */
export interface IssuerCodeRow {
  readonly code: string;
  readonly issuer: string;
  /** True where the code does not tell which of several bodies: `TW`, `TU`. */
  readonly open?: true;
  /** Open as to the place only: `UBND` stands under no other body's papers, `TW` under whoever's of the Party. */
  readonly own?: true;
}

/** A term of the Party, the National Assembly or the army's Party organization. */
export interface TermRow {
  readonly body: 'party' | 'assembly' | 'army';
  readonly term: string;
  readonly from?: string;
  readonly to?: string;
}

/** One known document. */
export interface RegistryRow {
  readonly symbol: string;
  readonly kind: string;
  readonly issuer?: string;
  /** ISO 8601: a day, a month or a year. */
  readonly date?: string;
  readonly term?: string;
  readonly title?: string;
  /** What it is about, in our words: helps to settle it, is never shown as its title. */
  readonly subject?: string;
  readonly aliases?: readonly string[];
  readonly confidence: 'A' | 'B' | 'C';
  readonly source: string;
}

export type NamePart = 'family' | 'middle' | 'given';

/** A syllable of personal names. Tier 1 is common, 3 rare: the rarer, the more evidence a name needs. */
export interface NameRow {
  readonly name: string;
  readonly part: NamePart;
  readonly tier: 1 | 2 | 3;
  /** It also starts ordinary capitalised phrases: "Cao", "Hà", "Đoàn". */
  readonly word?: true;
  readonly people?: readonly string[];
}

/** A phrase that holds a name's shape and is none, or that stands before such a phrase. */
export interface StopRow {
  readonly form: string;
  readonly why: string;
}

/** A phrase that is shortened wherever it stands in a name: "Trung ương" → "TW". */
export interface ShorteningRow {
  readonly full: string;
  readonly short: readonly string[];
}

/** A law or ordinance known by its name only; the title stands without the kind. */
export interface TitleRow {
  readonly title: string;
  readonly kind: string;
  /** Kind and title in one abbreviation: "BLHS". */
  readonly short?: readonly string[];
}

/** All seeds the lexicon is built from. */
export interface Seeds {
  readonly ranks: { readonly ranks: readonly RankRow[]; readonly honorifics: readonly HonorificRow[] };
  readonly offices: { readonly offices: readonly OfficeRow[]; readonly modifiers: readonly ModifierRow[] };
  readonly organizations: {
    readonly organizations: readonly OrganizationRow[];
    readonly places: readonly OrganizationRow[];
    readonly heads: readonly OrganizationHeadRow[];
    readonly words: readonly OrganizationWordRow[];
    readonly shortenings: readonly ShorteningRow[];
  };
  readonly documentKinds: {
    readonly kinds: readonly DocumentKindRow[];
    readonly issuers: readonly IssuerCodeRow[];
    readonly terms: readonly TermRow[];
  };
  readonly documents: { readonly documents: readonly RegistryRow[]; readonly titles: readonly TitleRow[] };
  readonly names: { readonly names: readonly NameRow[] };
  readonly stopNames: {
    readonly left: readonly StopRow[];
    readonly phrases: readonly StopRow[];
    readonly starts: readonly StopRow[];
    readonly walls: readonly StopRow[];
  };
}
