import { canonicalText } from '../text/letters';
import { buildSyllableTable, lookUp } from '../text/syllable-table';
import type { CompiledLexicon } from './build';
import { indexRegistry } from './index-registry';
import type { EntryRow, Lexicon } from './lexicon';
import { loadTrie } from './load-trie';
import { municipalitiesOf } from './municipalities';
import { inOneShape } from './one-shape';
import { renamingsOf } from './renamings';
import { EntryType } from './rows';
import type { IssuerCodeRow, NamePart, Seeds } from './seed-rows';
import { oneSpelling } from './spellings';
import type { ListName } from './surfaces';

/** "NNPT-NT", "GD và ĐT": whatever joins the letters of a body, they are the same ones. */
const JOINTS = / (?:và|&|-) |[-–&,]/gu;

/** Makes the compiled form usable: typed arrays and the syllable table; the registry's indexes are made when asked for. */
export function loadLexicon(compiled: CompiledLexicon): Lexicon {
  const keys = compiled.keys.split('\n');
  const syllables = buildSyllableTable(
    keys.map((key, i) => [key, compiled.ids[i] as number]),
    (printed) => oneSpelling(canonicalText(printed)),
  );
  const typeOf = Int32Array.from(compiled.entryType);
  const seeds = inOneShape(compiled.seeds);
  const lists = listsOf(seeds);
  const nameBits = new Uint8Array(syllables.vietnamese.length);
  nameBits.set(compiled.nameBits);
  const kindsByCode = kindsByCodeOf(seeds);
  const expansions = expansionsOf(seeds);
  const fullForms = new Map(seeds.organizations.shortenings.flatMap(({ full, short }) => short.map((s) => [s, full])));
  const rows = compiled.entryList.map((list, entry) => lists[list][compiled.entryRow[entry] as number] as EntryRow);
  const names = rows.map(nameOf);
  const rowOf = (entry: number): EntryRow => rows[entry] as EntryRow;
  const rowIf = <Row>(entry: number, types: number): Row | undefined =>
    ((typeOf[entry] ?? 0) & types) === 0 ? undefined : (rowOf(entry) as Row);
  return {
    entryCount: typeOf.length,
    syllables,
    trie: loadTrie(compiled.trie, typeOf),
    syllableId: (surface) => lookUp(syllables, surface),
    syllableIdAt: (text, start, end) => lookUp(syllables, text, start, end),
    entry: (entry) => ({ type: typeOf[entry] ?? 0, name: names[entry] as string, row: rowOf(entry) }),
    rank: (entry) => rowIf(entry, EntryType.Rank | EntryType.Title),
    honorific: (entry) => rowIf(entry, EntryType.Honorific),
    office: (entry) => rowIf(entry, EntryType.Office),
    modifier: (entry) => rowIf(entry, EntryType.Modifier),
    organization: (entry) => rowIf(entry, EntryType.Organization | EntryType.Place),
    organizationHead: (entry) => rowIf(entry, EntryType.OrganizationHead),
    organizationWord: (entry) => rowIf(entry, EntryType.OrganizationWord),
    fullForm: (short) =>
      fullForms.get(short) ?? (short.search(JOINTS) < 0 ? undefined : fullForms.get(short.replace(JOINTS, ''))),
    documentKind: (entry) => rowIf(entry, EntryType.DocumentKind),
    stop: (entry) =>
      rowIf(entry, EntryType.BlockLeft | EntryType.FixedPhrase | EntryType.SentenceStart | EntryType.Wall),
    familyName: (entry) => rowIf(entry, EntryType.FamilyName),
    nameTier: (syllable, part) => (((nameBits[syllable] ?? 0) >> nameShift(part)) & 3) as 0 | 1 | 2 | 3,
    isAlsoWord: (syllable) => ((nameBits[syllable] ?? 0) & 64) !== 0,
    issuerOf: issuersByCode(seeds.documentKinds.issuers),
    kindsOfCode: (code) => kindsByCode.get(code) ?? [],
    expand: (abbreviation) => expansions.get(abbreviation),
    isMunicipality: municipalitiesOf(seeds.organizations.places),
    renaming: renamingsOf(seeds.organizations.organizations),
    terms: (body) => seeds.documentKinds.terms.filter((row) => row.body === body),
    ...indexRegistry(seeds.documents.documents),
  };
}

function kindsByCodeOf(seeds: Seeds): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const { kind, codes } of seeds.documentKinds.kinds) {
    for (const code of codes ?? []) kinds.set(code, [...(kinds.get(code) ?? []), kind]);
  }
  return kinds;
}

/** Where one abbreviation stands for several bodies, the first row counts; the article's own definition goes first. */
function expansionsOf(seeds: Seeds): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const keep = (short: string, full: string): void => {
    if (!words.has(short)) words.set(short, full);
  };
  for (const { full, short } of seeds.organizations.shortenings) for (const form of short) keep(form, full);
  for (const row of [...seeds.organizations.organizations, ...seeds.organizations.places]) {
    for (const form of row.abbreviations ?? []) keep(form, row.name);
  }
  return words;
}

/** Asked of every capital: comparing is faster than looking the part up in a record. */
function nameShift(part: NamePart): number {
  return part === 'family' ? 0 : part === 'middle' ? 2 : 4;
}

/** "Ttg" and "TTG" for "TTg": the press is free with case. */
function issuersByCode(rows: readonly IssuerCodeRow[]): (code: string) => IssuerCodeRow | undefined {
  const exact = new Map(rows.map((row) => [row.code, row]));
  const loose = new Map([...rows].reverse().map((row) => [row.code.toLowerCase(), row]));
  return (code) => {
    const known = exact.get(code);
    if (known !== undefined) return known;
    const body = code.replace(/\d+$/, '');
    return exact.get(body) ?? loose.get(body.toLowerCase());
  };
}

function nameOf(row: EntryRow): string {
  if ('name' in row) return row.name;
  if ('role' in row) return row.role;
  if ('form' in row) return row.form;
  if ('head' in row) return row.head;
  if ('word' in row) return row.word;
  if ('title' in row) return row.title ?? '';
  return 'kind' in row ? row.kind : '';
}

function listsOf(seeds: Seeds): Readonly<Record<ListName, readonly unknown[]>> {
  return {
    ranks: seeds.ranks.ranks,
    honorifics: seeds.ranks.honorifics,
    offices: seeds.offices.offices,
    modifiers: seeds.offices.modifiers,
    organizations: seeds.organizations.organizations,
    places: seeds.organizations.places,
    heads: seeds.organizations.heads,
    words: seeds.organizations.words,
    kinds: seeds.documentKinds.kinds,
    documents: seeds.documents.documents,
    titles: seeds.documents.titles,
    names: seeds.names.names,
    left: seeds.stopNames.left,
    phrases: seeds.stopNames.phrases,
    starts: seeds.stopNames.starts,
    walls: seeds.stopNames.walls,
  };
}
