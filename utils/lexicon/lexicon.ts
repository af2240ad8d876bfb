import type { SyllableTable } from '../text/syllable-table';
import type { Renaming } from './renamings';
import type {
  DocumentKindRow,
  HonorificRow,
  IssuerCodeRow,
  ModifierRow,
  NamePart,
  NameRow,
  OfficeRow,
  OrganizationHeadRow,
  OrganizationRow,
  OrganizationWordRow,
  RankRow,
  RegistryRow,
  StopRow,
  TermRow,
} from './seed-rows';

/** What stands behind an entry: the seed's row, told apart by `type` (one bit of `EntryType`). */
export interface Entry {
  /** One bit of `EntryType`. */
  readonly type: number;
  /** The canonical name: "Ủy ban nhân dân" for the surface "UBND". */
  readonly name: string;
  readonly row: EntryRow;
}

export type EntryRow =
  | RankRow
  | HonorificRow
  | OfficeRow
  | ModifierRow
  | OrganizationRow
  | OrganizationHeadRow
  | OrganizationWordRow
  | DocumentKindRow
  | StopRow
  | RegistryRow
  | NameRow;

/** Everything the recognizer knows of the world, compiled once and read-only. */
export interface Lexicon {
  readonly entryCount: number;
  /** The number of a syllable, abbreviation, number or mark; letter case and tone placement do not matter; -1 if unknown. */
  syllableId(surface: string): number;
  /** As `syllableId`, for a slice of a text, without cutting it out. */
  syllableIdAt(text: string, start: number, end: number): number;
  entry(entry: number): Entry;
  /** The row of a rank or title, `undefined` where the entry is something else. */
  rank(entry: number): RankRow | undefined;
  honorific(entry: number): HonorificRow | undefined;
  office(entry: number): OfficeRow | undefined;
  modifier(entry: number): ModifierRow | undefined;
  /** The row of an organization or a place. */
  organization(entry: number): OrganizationRow | undefined;
  organizationHead(entry: number): OrganizationHeadRow | undefined;
  organizationWord(entry: number): OrganizationWordRow | undefined;
  /** What an abbreviation of the press is short for: "UBND" → "Ủy ban nhân dân". */
  fullForm(short: string): string | undefined;
  documentKind(entry: number): DocumentKindRow | undefined;
  stop(entry: number): StopRow | undefined;
  /** The row of a family name of several syllables ("Tôn Nữ", "Rơ Châm"); single syllables go through `nameTier`. */
  familyName(entry: number): NameRow | undefined;
  /** For the tokenizer. */
  readonly syllables: SyllableTable;
  /** How common a syllable is as that part of a name: 1 common, 2 known, 3 rare, 0 not known as one. */
  nameTier(syllable: number, part: NamePart): 0 | 1 | 2 | 3;
  /** True if a family name also starts ordinary capitalised phrases ("Cao", "Hà"). */
  isAlsoWord(syllable: number): boolean;
  /** The known documents of a symbol, written without spaces: `08-NQ/TW` gives two. */
  documentsBySymbol(symbol: string): readonly RegistryRow[];
  /** The known documents of a number and a kind, whatever the issuer: "nghị quyết", "147". */
  documentsByNumber(kind: string, number: string): readonly RegistryRow[];
  /** The known documents of a folded title: laws and ordinances, oldest first. */
  documentsByTitle(title: string): readonly RegistryRow[];
  /** True if a known title goes on behind a semicolon after this clause: "tăng cường xây dựng, chỉnh đốn Đảng; …". */
  isTitleHead(clause: string): boolean;
  /** The body behind a symbol's issuer code: `QUTW`. */
  issuerOf(code: string): IssuerCodeRow | undefined;
  /** The kinds a symbol's first code stands for: `QĐ` gives "quyết định" and "quy định". */
  kindsOfCode(code: string): readonly string[];
  /** The words of an abbreviation of an organization, place or phrase: "UBND" → "Ủy ban nhân dân". */
  expand(abbreviation: string): string | undefined;
  /** What became of a body that goes by another name now: "Bộ Giao thông vận tải". */
  renaming(organization: string): Renaming | undefined;
  /** True of a city that lies in no province, with its unit or without: "Hà Nội", "thành phố Huế". */
  isMunicipality(place: string): boolean;
  /** The terms of a body, oldest first. */
  terms(body: TermRow['body']): readonly TermRow[];
  /** For the matcher. */
  readonly trie: Trie;
}

/**
 * The trie over syllable numbers, as typed arrays; node 0 is the root. Breadth first, so that the edges of a node lead to
 * nodes in a row: edge e to node e + 1. An article meets some hundreds of 10,000 nodes: the smaller they are, the more of
 * them are in the cache still when the next article comes.
 */
export interface Trie {
  /** Child of the root by syllable, 0 for none; as long as there are syllables in surfaces. */
  readonly root: Uint16Array;
  /** By syllable: those types of `SMALL_WORDS` of which it is a surface, or-ed. They are no ends. */
  readonly smallWords: Int32Array;
  /** By node `NODE` numbers, see `NodePart`. */
  readonly nodes: Uint16Array;
  /** The syllable of each edge, by which those of a node are sorted. */
  readonly edges: Uint16Array;
  /** By end `END` numbers: the entry and its type, with `CAPITAL` where the surface counts only if it is not in lower case. */
  readonly ends: Int32Array;
}

export const NODE = 4;
export const END = 2;

/** Above all bits of `EntryType`: the surface is an abbreviation. */
export const CAPITAL = 1 << 30;

/** What a node says. */
export const NodePart = {
  /** Its edges are `[EdgeFrom, EdgeFrom of the next node)`. */
  EdgeFrom: 0,
  /** The entries that end here are `[EndFrom, EndFrom of the next node)`. */
  EndFrom: 1,
  /** Two numbers: a bit of 32 (`syllable & 31`) for each edge, because most syllables that follow in a text continue no entry. */
  EdgeBits: 2,
} as const;
