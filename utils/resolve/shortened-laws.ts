import { foldOnce } from './fold-once';
import type { FoundDocument, ResolutionContext } from './found-document';
import { REVISED } from './revised-drafts';

/** The mentions that call laws by one title. */
interface SameTitle {
  /** Kind and title of the first of them, as the registry has them. */
  readonly title: string;
  readonly laws: { readonly year: string | undefined; readonly index: number }[];
}

/**
 * Pairs of mentions of which the first calls a law by the start of the title by which the second calls it: "Luật Quốc tịch"
 * beside "Luật Quốc tịch Việt Nam". A start that is a law itself ("Luật Giáo dục" beside "Luật Giáo dục đại học") means that
 * one; of two laws that begin so, or of another year, neither is meant, and an ordinance is no law.
 */
export function shortenedLaws(
  found: readonly FoundDocument[],
  { lexicon }: ResolutionContext,
): readonly (readonly [number, number])[] {
  const laws = lawsByName(found);
  if (laws.size < 2) return [];
  const names = [...laws.keys()].sort();
  const pairs: (readonly [number, number])[] = [];
  names.forEach((name, at) => {
    const [long, after] = [names[at + 1], names[at + 2]];
    if (long === undefined || !goesOn(long, name) || (after !== undefined && goesOn(after, name))) return;
    const [short, whole] = [laws.get(name), laws.get(long)];
    if (short === undefined || whole === undefined || lexicon.documentsByTitle(short.title).length > 0) return;
    pairs.push(...pairsOf(short, whole));
  });
  return pairs;
}

const LAWS = new Set(['luật', 'bộ luật', 'pháp lệnh']);

/** By what the law is called, folded; codes stand among the laws. */
function lawsByName(found: readonly FoundDocument[]): ReadonlyMap<string, SameTitle> {
  const byName = new Map<string, SameTitle>();
  found.forEach(({ rule, evidence: { designation, kind, title, year } }, index) => {
    if (designation !== 'title' || title === undefined || rule === 'amending-law' || rule === 'law-years') return;
    if (!LAWS.has(kind)) return;
    const bare = title.endsWith(REVISED) ? title.slice(0, -REVISED.length) : title;
    const name = `${kind === 'pháp lệnh' ? kind : 'luật'} ${foldOnce(bare)}`;
    const same = byName.get(name) ?? { title: `${kind} ${bare}`, laws: [] };
    same.laws.push({ year, index });
    byName.set(name, same);
  });
  return byName;
}

/** Each mention by the short title with the first one by the whole title of its year; without a year, of the only year. */
function pairsOf(short: SameTitle, whole: SameTitle): readonly (readonly [number, number])[] {
  const ofYear = new Map<string | undefined, number>();
  for (const { year, index } of whole.laws) if (!ofYear.has(year)) ofYear.set(year, index);
  const only = ofYear.size === 1 ? whole.laws[0]?.index : undefined;
  return short.laws.flatMap(({ year, index }) => {
    const meant = ofYear.get(year) ?? (year === undefined ? only : undefined);
    return meant === undefined ? [] : [[index, meant] as const];
  });
}

function goesOn(name: string, start: string): boolean {
  return name.startsWith(`${start} `);
}
