import { foldOnce } from './fold-once';
import type { FoundDocument, ResolutionContext } from './found-document';

/** A law as one mention names it. */
interface NamedLaw {
  readonly name: string;
  readonly year: string | undefined;
  readonly index: number;
}

/**
 * Pairs of mentions of which the first calls a law by the start of the title by which the second calls it: "Luật Quốc tịch"
 * beside "Luật Quốc tịch Việt Nam". A start that is a law itself ("Luật Giáo dục" beside "Luật Giáo dục đại học") means that
 * one; of two laws that begin so, or of another year, neither is meant.
 */
export function shortenedLaws(
  found: readonly FoundDocument[],
  context: ResolutionContext,
): readonly (readonly [number, number])[] {
  const laws = lawsIn(found);
  if (laws.length < 2) return [];
  const names = [...new Set(laws.map(({ name }) => name))].sort();
  const pairs: (readonly [number, number])[] = [];
  names.forEach((short, at) => {
    const long = names[at + 1];
    if (long === undefined || !goesOn(long, short) || isKnown(short, found, laws, context)) return;
    const after = names[at + 2];
    if (after !== undefined && goesOn(after, short)) return;
    for (const law of laws) if (law.name === short) pairs.push(...pairOf(law, laws, long));
  });
  return pairs;
}

function lawsIn(found: readonly FoundDocument[]): readonly NamedLaw[] {
  const laws: NamedLaw[] = [];
  found.forEach(({ rule, evidence: { designation, kind, title, year } }, index) => {
    if (designation !== 'title' || title === undefined || rule === 'amending-law' || rule === 'law-years') return;
    if (/^(?:bộ )?luật$|^pháp lệnh$/.test(kind)) laws.push({ name: foldOnce(withoutRevision(title)), year, index });
  });
  return laws;
}

function withoutRevision(title: string): string {
  return title.replace(/ \(sửa đổi\)$/, '');
}

/** The longer title of the same year, else of none. */
function pairOf(
  { year, index }: NamedLaw,
  laws: readonly NamedLaw[],
  long: string,
): readonly (readonly [number, number])[] {
  const named = laws.filter(({ name }) => name === long);
  const meant =
    named.find((law) => law.year === year) ??
    (year === undefined ? undefined : named.find((law) => law.year === undefined)) ??
    (named.every((law) => law.year === named[0]?.year) && year === undefined ? named[0] : undefined);
  return meant === undefined ? [] : [[index, meant.index]];
}

/** True if the registry has a law of this very title. */
function isKnown(
  name: string,
  found: readonly FoundDocument[],
  laws: readonly NamedLaw[],
  { lexicon }: ResolutionContext,
): boolean {
  const { evidence } = found[laws.find((law) => law.name === name)?.index ?? -1] ?? {};
  return (
    evidence === undefined ||
    lexicon.documentsByTitle(`${evidence.kind} ${withoutRevision(evidence.title ?? '')}`).length > 0
  );
}

function goesOn(name: string, start: string): boolean {
  return name.startsWith(`${start} `);
}
