import type { Mention } from '../model/mention';
import type { Official } from '../model/official';

/** Says which proposed mentions mean the same official. */
export function resolveOfficials(
  _candidates: readonly unknown[],
  _context: unknown,
): { readonly mentions: readonly Mention[]; readonly officials: readonly Official[] } {
  return { mentions: [], officials: [] };
}
