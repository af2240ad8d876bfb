import type { FoundDocument } from './found-document';

/**
 * Pairs of mentions of one law that amends several: "Luật sửa đổi, bổ sung 3 luật về bến cảng" beside "Luật sửa đổi … của
 * Luật Đê điều; Luật Hải quan; Luật Bến cảng", and two lists of which one is cut short. One count or one list in an article
 * tells which is meant.
 */
export function omnibusLaws(found: readonly FoundDocument[]): readonly (readonly [number, number])[] {
  const all = found.flatMap(({ rule, evidence }, index) => {
    const laws = rule === 'amending-law' ? lawsIn(evidence.name ?? '') : undefined;
    return laws === undefined ? [] : [{ index, ...laws }];
  });
  const pairs: (readonly [number, number])[] = [];
  for (let i = 1; i < all.length; i++) {
    const one = all[i] as Omnibus;
    for (const before of all.slice(Math.max(0, i - NEAREST), i))
      if (areOne(before, one)) pairs.push([before.index, one.index]);
  }
  return pairs;
}

/** Each is compared with so many before it: an article that names more of them is a list of laws. */
const NEAREST = 20;

interface Laws {
  readonly count: number;
  /** Nothing where they are only counted. */
  readonly titles: readonly string[];
}

interface Omnibus extends Laws {
  readonly index: number;
}

/** Fewest laws of a list that is compared with others. */
const LEAST = 3;

function lawsIn(name: string): Laws | undefined {
  const counted = /(?:^|\s)(\d+) luật/iu.exec(name);
  if (counted !== null) return { count: Number(counted[1]), titles: [] };
  const titles = name.split(/(?:[,;]\s+|\s+và\s+)?(?:Bộ l|L)uật /u).slice(1);
  return titles.length < LEAST ? undefined : { count: titles.length, titles };
}

function areOne(a: Laws, b: Laws): boolean {
  if (a.titles.length === 0 || b.titles.length === 0) return a.count === b.count;
  const [short, long] = a.count <= b.count ? [a, b] : [b, a];
  return short.titles[0] === long.titles[0] && short.titles.every((title) => long.titles.includes(title));
}
