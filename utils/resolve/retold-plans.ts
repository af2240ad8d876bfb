import { foldOnce } from './fold-once';
import type { FoundDocument } from './found-document';

/**
 * Pairs of mentions by which an article calls its one plan of a kind in two ways: a headline's "Đề án hợp tác bến cảng Việt -
 * Lào" before "Đề án nâng cao hiệu quả hợp tác Việt Nam - Lào trong lĩnh vực bến cảng". Nearly all syllables of the shorter
 * name are in the other, and both say the same years.
 */
export function retoldPlans(found: readonly FoundDocument[]): readonly (readonly [number, number])[] {
  const kinds = new Map<string, Map<string, number>>();
  found.forEach(({ rule, evidence }, index) => {
    if (rule !== 'titled-plan') return;
    const names = kinds.get(evidence.kind) ?? new Map<string, number>();
    kinds.set(evidence.kind, names);
    const name = foldOnce(evidence.name ?? '');
    if (!names.has(name)) names.set(name, index);
  });
  const pairs: (readonly [number, number])[] = [];
  for (const names of kinds.values()) {
    const [one, other] = [...names];
    // Of three plans of a kind one is surely another.
    if (one === undefined || other === undefined || names.size > 2) continue;
    if (areAlike(syllablesOf(one[0]), syllablesOf(other[0]))) pairs.push([one[1], other[1]]);
  }
  return pairs;
}

/** Fewest syllables of a name that tells a plan, and how many of them the other has to say. */
const LEAST = 6;
const SHARE = 0.75;

function syllablesOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\d]+/u).filter((syllable) => syllable !== '');
}

function areAlike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  if (short.length < LEAST) return false;
  const years = short.filter((syllable) => /^\d{4}$/.test(syllable));
  // "đến năm 2030" and "đến năm 2040" are two; a headline may leave the time out.
  if (years.some((year) => !long.has(year))) return false;
  return short.filter((syllable) => long.has(syllable)).length >= short.length * SHARE;
}
