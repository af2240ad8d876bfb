import type { OfficialDocument } from '../model/document';
import type { Mention } from '../model/mention';

/** Brings the mentions of one document together. */
export function resolveDocuments(
  _candidates: readonly unknown[],
  _context: unknown,
): { readonly mentions: readonly Mention[]; readonly documents: readonly OfficialDocument[] } {
  return { mentions: [], documents: [] };
}
