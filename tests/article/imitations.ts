import { agencies } from './imitations/agencies';
import { businessPapers } from './imitations/business-papers';
import type { Imitation } from './imitations/imitation';
import { knownSystems } from './imitations/known-systems';
import { olderYears } from './imitations/older-years';
import { partyAndState } from './imitations/party-and-state';
import { popularPapers } from './imitations/popular-papers';

/** Every imitation of a paper's page. */
export const imitations: readonly Imitation[] = [
  ...knownSystems,
  ...agencies,
  ...businessPapers,
  ...popularPapers,
  ...partyAndState,
  ...olderYears,
];
