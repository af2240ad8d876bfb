import type { DocumentEvidence } from '../../model/document-evidence';
import type { Refiner, Rule } from '../recognizer';

/** The rules that propose documents, in order: where two propose the same place, the longer span stays. */
export const documentRules: readonly Rule<DocumentEvidence>[] = [];

/** What merges or drops the documents proposed, in order. */
export const documentRefiners: readonly Refiner<DocumentEvidence>[] = [];
