import { foldOnce } from './fold-once';
import type { FoundDocument } from './found-document';

/**
 * Pairs of mentions of one law that amends several: "Luật sửa đổi, bổ sung 3 luật về bến cảng" beside "Luật sửa đổi … của
 * Luật Đê điều; Luật Hải quan; Luật Bến cảng", and two lists of which one is cut short. One count or one list in an article
 * tells which is meant: of two laws that amend three each a count tells neither.
 */
export function omnibusLaws(found: readonly FoundDocument[]): readonly (readonly [number, number])[] {
  const all: Omnibus[] = [];
  for (const [index, { rule, evidence }] of found.entries()) {
    const laws = rule === 'amending-law' ? lawsIn(evidence.name ?? '') : undefined;
    if (laws !== undefined) all.push({ index, ...laws });
  }
  if (all.length < 2) return [];
  const several = countsOfSeveral(all);
  const pairs: (readonly [number, number])[] = [];
  for (let i = 1; i < all.length; i++) {
    const one = all[i] as Omnibus;
    for (const before of all.slice(Math.max(0, i - NEAREST), i)) {
      const alike = isListed(before) === isListed(one) && tellsItself(before) && tellsItself(one);
      const same = alike ? areOne(before, one) : before.count === one.count && !several.has(one.count);
      if (same) pairs.push([before.index, one.index]);
    }
  }
  return pairs;
}

/** Each is compared with so many before it: an article that names more of them is a list of laws. */
const NEAREST = 20;

interface Laws {
  readonly count: number;
  /** Nothing where they are only counted. */
  readonly titles: readonly string[];
  /** The folded words of what counted ones are about. */
  readonly about: readonly string[];
}

interface Omnibus extends Laws {
  readonly index: number;
}

/** Fewest laws of a list that is compared with others. */
const LEAST = 3;

function lawsIn(name: string): Laws | undefined {
  const counted = /(?:^|\s)(\d+) luật/iu.exec(name);
  if (counted !== null) {
    const about = foldOnce(name.slice(counted.index + counted[0].length)).split(/[ ,]+/);
    return { count: Number(counted[1]), titles: [], about: about.filter((word) => word !== '' && !JOINING.has(word)) };
  }
  const titles = name.split(/(?:[,;]\s+|\s+và\s+)?(?:Bộ l|L)uật /u).slice(1);
  return titles.length < LEAST ? undefined : { count: titles.length, titles, about: [] };
}

/** Folded words that say nothing of the matter: "(có) liên quan đến", "trong lĩnh vực", "về", "và". */
const JOINING: ReadonlySet<string> = new Set('co lien quan den trong linh vuc ve va'.split(' '));

function isListed({ titles }: Laws): boolean {
  return titles.length > 0;
}

/** True unless it is only counted. */
function tellsItself(one: Laws): boolean {
  return isListed(one) || one.about.length > 0;
}

/** Counts by which two laws go: lists of other laws, or matters that have no word in common. */
function countsOfSeveral(all: readonly Laws[]): ReadonlySet<number> {
  const several = new Set<number>();
  const lists = new Map<number, Laws>();
  const counted = new Map<number, Laws>();
  for (const one of all) {
    if (!tellsItself(one)) continue;
    const first = isListed(one) ? lists : counted;
    const known = first.get(one.count);
    if (known === undefined) first.set(one.count, one);
    else if (!areOne(known, one)) several.add(one.count);
  }
  return several;
}

/** Of two lists or two matters. */
function areOne(a: Laws, b: Laws): boolean {
  if (!isListed(a)) return a.count === b.count && haveOneMatter(a.about, b.about);
  const [short, long] = a.count <= b.count ? [a, b] : [b, a];
  return short.titles[0] === long.titles[0] && short.titles.every((title) => long.titles.includes(title));
}

/** The press shortens what a law is about, and says it in other words: two syllables beside each other tell a word. */
function haveOneMatter(a: readonly string[], b: readonly string[]): boolean {
  // "3 luật về thuế" are those "về quản lý thuế".
  if (a.length < 2 || b.length < 2) return a.some((word) => b.includes(word));
  const pairs = pairsOf(b);
  return pairsOf(a).some((pair) => pairs.includes(pair));
}

/** Each syllable with the next. */
function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}
