import { foldOnce } from './fold-once';
import type { FoundDocument } from './found-document';

/**
 * Pairs of mentions of which the first calls a plan by the start of what the second calls it: a headline's "Chiến lược bến
 * cảng" before "Chiến lược bến cảng đến năm 2035". Of several longer names the first in alphabetical order is taken only if
 * the others go on from it.
 */
export function shortenedPlans(found: readonly FoundDocument[]): readonly (readonly [number, number])[] {
  const plans: { readonly name: string; readonly index: number }[] = [];
  found.forEach(({ rule, evidence }, index) => {
    if (rule === 'titled-plan') plans.push({ name: `${evidence.kind} ${foldOnce(evidence.name ?? '')}`, index });
  });
  plans.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.index - b.index));
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < plans.length; i++) {
    const [short, long] = [plans[i], plans[i + 1]];
    const next = plans[i + 2];
    if (short === undefined || long === undefined || !goesOn(long.name, short.name)) continue;
    const other = next !== undefined && goesOn(next.name, short.name) && !goesOn(next.name, long.name);
    if (!other) pairs.push([short.index, long.index]);
  }
  return pairs;
}

function goesOn(name: string, start: string): boolean {
  return name === start || name.startsWith(`${start} `);
}
