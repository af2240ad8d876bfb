/**
 * Everything the recognizer does, in order. For any mention on a page: its `rule` is a name in this list, the file of
 * that name holds the sentences that prove it, and the refiners below say what was merged or dropped.
 */
import { documentRefiners, documentRules } from './documents/document-rules';
import { officialRefiners, officialRules } from './officials/official-rules';

export const rules = {
  officials: { propose: officialRules, refine: officialRefiners },
  documents: { propose: documentRules, refine: documentRefiners },
} as const;
