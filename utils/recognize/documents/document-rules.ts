import type { DocumentEvidence } from '../../model/document-evidence';
import type { Refiner, Rule } from '../recognizer';
import { keepLongest } from '../shared/keep-longest';
import { aliases } from './refiners/aliases';
import { amendedNumbers } from './refiners/amended-numbers';
import { attributes } from './refiners/attributes';
import { closingLine } from './refiners/closing-line';
import { countedMakers } from './refiners/counted-makers';
import { draft } from './refiners/draft';
import { lawsByYear } from './refiners/laws-by-year';
import { printedDay } from './refiners/printed-day';
import { printedHeading } from './refiners/printed-heading';
import { amendingLaw } from './rules/amending-law';
import { congress } from './rules/congress';
import { founding } from './rules/founding';
import { issuerSubject } from './rules/issuer-subject';
import { knownSubject } from './rules/known-subject';
import { lawByYear } from './rules/law-by-year';
import { lawList } from './rules/law-list';
import { lawShort } from './rules/law-short';
import { lawTitle } from './rules/law-title';
import { lawUnlisted } from './rules/law-unlisted';
import { lawYears } from './rules/law-years';
import { madeSubject } from './rules/made-subject';
import { numbered } from './rules/numbered';
import { numberedList } from './rules/numbered-list';
import { session } from './rules/session';
import { titledPlan } from './rules/titled-plan';
import { titledRegulation } from './rules/titled-regulation';

/** The rules that propose documents: where two propose the same place, the longer span stays, then the surer, then the earlier in this list. */
export const documentRules: readonly Rule<DocumentEvidence>[] = [
  lawTitle,
  lawUnlisted,
  lawShort,
  lawYears,
  lawByYear,
  lawList,
  amendingLaw,
  numbered,
  numberedList,
  session,
  congress,
  founding,
  issuerSubject,
  madeSubject,
  knownSubject,
  titledPlan,
  titledRegulation,
];

/** What merges, drops or completes the documents proposed, in order. */
export const documentRefiners: readonly Refiner<DocumentEvidence>[] = [
  keepLongest(),
  lawsByYear,
  amendedNumbers,
  attributes,
  countedMakers,
  printedHeading,
  printedDay,
  closingLine,
  draft,
  aliases,
];
