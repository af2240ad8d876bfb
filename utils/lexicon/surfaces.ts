import { EntryType } from './rows';
import type { RankRow, RegistryRow, Seeds, ShorteningRow } from './seed-rows';

/** One way an entry is written. `capital`: an abbreviation, which counts only when it is not in lower case. */
export interface Surface {
  readonly text: string;
  readonly capital: boolean;
}

/** An entry before it has a number: where its row stands, and how it is written. */
export interface SurfacedEntry {
  readonly type: number;
  readonly list: ListName;
  readonly row: number;
  readonly surfaces: readonly Surface[];
}

export type ListName =
  | 'ranks'
  | 'honorifics'
  | 'offices'
  | 'modifiers'
  | 'organizations'
  | 'places'
  | 'heads'
  | 'words'
  | 'kinds'
  | 'documents'
  | 'titles'
  | 'names'
  | 'left'
  | 'phrases'
  | 'starts'
  | 'walls';

/** Every entry of the seeds with all its surfaces. */
export function surfacedEntries(seeds: Seeds): readonly SurfacedEntry[] {
  const { shortenings } = seeds.organizations;
  // Titles of laws shorten the people's bodies: "Hoạt động giám sát của Quốc hội và HĐND".
  const ofBodies = shortenings.filter(({ full }) => full.endsWith('nhân dân'));
  // "ĐH Duy Tân" is as private as "Đại học Duy Tân".
  const ofSchools = shortenings.filter(({ full }) => full === 'Đại học');
  return [
    ...entries('ranks', seeds.ranks.ranks, rankType, (row) => written(row.name, row.variants, row.abbreviations)),
    ...entries('honorifics', seeds.ranks.honorifics, always(EntryType.Honorific), (row) =>
      written(row.form, [...(row.plural ?? []), ...(row.abbreviations ?? [])]),
    ),
    ...entries('offices', seeds.offices.offices, always(EntryType.Office), (row) =>
      shortened(written(row.role, row.variants), shortenings),
    ),
    ...entries('modifiers', seeds.offices.modifiers, always(EntryType.Modifier), (row) => written(row.form)),
    ...entries('organizations', seeds.organizations.organizations, always(EntryType.Organization), (row) =>
      shortened(written(row.name, row.variants, row.abbreviations), shortenings),
    ),
    ...entries('places', seeds.organizations.places, always(EntryType.Place), (row) =>
      written(row.name, row.variants, row.abbreviations),
    ),
    ...entries('heads', seeds.organizations.heads, always(EntryType.OrganizationHead), (row) =>
      row.company === true ? shortened(written(row.head), ofSchools) : written(row.head),
    ),
    ...entries('words', seeds.organizations.words, always(EntryType.OrganizationWord), (row) => written(row.word)),
    ...entries('kinds', seeds.documentKinds.kinds, always(EntryType.DocumentKind), (row) =>
      written(row.kind, row.variants, row.abbreviations),
    ),
    ...entries('documents', seeds.documents.documents, always(EntryType.LawTitle), (row) =>
      shortened(titleSurfaces(row), ofBodies),
    ),
    ...entries('titles', seeds.documents.titles, always(EntryType.LawTitle), (row) =>
      shortened(written(row.title, withoutCommas(row.title), row.short), ofBodies),
    ),
    ...entries('names', seeds.names.names, always(EntryType.FamilyName), (row) =>
      row.part === 'family' && /[^\p{L}]/u.test(row.name) ? written(row.name) : [],
    ),
    ...entries('left', seeds.stopNames.left, always(EntryType.BlockLeft), (row) => written(row.form)),
    ...entries('phrases', seeds.stopNames.phrases, always(EntryType.FixedPhrase), (row) => written(row.form)),
    ...entries('starts', seeds.stopNames.starts, always(EntryType.SentenceStart), (row) => written(row.form)),
    ...entries('walls', seeds.stopNames.walls, always(EntryType.Wall), (row) => written(row.form)),
  ];
}

function entries<Row>(
  list: ListName,
  rows: readonly Row[],
  typeOf: (row: Row) => number,
  surfacesOf: (row: Row) => readonly Surface[],
): readonly SurfacedEntry[] {
  return rows.flatMap((row, index) => {
    const surfaces = surfacesOf(row);
    return surfaces.length === 0 ? [] : [{ type: typeOf(row), list, row: index, surfaces }];
  });
}

const always = (type: number) => () => type;

function rankType(row: RankRow): number {
  return row.group === 'military' || row.group === 'foreign' ? EntryType.Rank : EntryType.Title;
}

const ALL_CAPITALS = /^[\p{Lu}\p{N}.&-]+$/u;

function written(
  name: string,
  variants: readonly string[] = [],
  abbreviations: readonly string[] = [],
): readonly Surface[] {
  return [
    ...[name, ...variants].map((text) => ({ text, capital: ALL_CAPITALS.test(text) })),
    ...abbreviations.map((text) => ({ text, capital: true })),
  ];
}

/** Adds the surfaces in which a part is shortened: "Bí thư Quân ủy Trung ương" → "Bí thư QUTW", "Bí thư Quân ủy TƯ". */
function shortened(surfaces: readonly Surface[], shortenings: readonly ShorteningRow[]): readonly Surface[] {
  const more = surfaces.flatMap(({ text }) =>
    shortenings
      .filter(({ full }) => text.includes(full) && text !== full)
      .flatMap(({ full, short }) => short.map((form) => ({ text: text.replace(full, form), capital: false }))),
  );
  return [...surfaces, ...more];
}

const TITLED_KIND = /^(?:Bộ luật|Luật|Pháp lệnh) /;

/** A law's title without its kind; documents that are known by number only have none. */
function titleSurfaces(row: RegistryRow): readonly Surface[] {
  if (row.kind !== 'luật' && row.kind !== 'bộ luật' && row.kind !== 'pháp lệnh') return [];
  const titles = [row.title ?? '', ...(row.aliases ?? [])].filter((title) => TITLED_KIND.test(title));
  return titles.flatMap((title) => {
    const bare = title.replace(TITLED_KIND, '');
    return written(bare, withoutCommas(bare));
  });
}

/** "Phòng chống mua bán người", "Phòng chống tác hại của rượu, bia": the press leaves all commas out, or the first. */
function withoutCommas(title: string): readonly string[] {
  return title.includes(',') ? [title.replaceAll(',', ''), title.replace(',', '')] : [];
}
