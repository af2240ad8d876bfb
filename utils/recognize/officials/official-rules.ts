import type { OfficialEvidence } from '../../model/official-evidence';
import type { Refiner, Rule } from '../recognizer';
import { onePerPlace } from './refiners/one-per-place';
import { appointedName } from './rules/appointed-name';
import { givenAgain } from './rules/given-again';
import { knownName } from './rules/known-name';
import { nameAfterComrade } from './rules/name-after-comrade';
import { nameAfterOffice } from './rules/name-after-office';
import { nameAfterRank } from './rules/name-after-rank';
import { nameAgain } from './rules/name-again';
import { nameBeforeOffice } from './rules/name-before-office';
import { nameInList } from './rules/name-in-list';
import { nominalOffice } from './rules/nominal-office';
import { nominalRank } from './rules/nominal-rank';
import { shortName } from './rules/short-name';

/** In the order in which they are asked: the first that proposes a place gives it its name. */
export const officialRules: readonly Rule<OfficialEvidence>[] = [
  nameAfterRank,
  nameAfterOffice,
  nameBeforeOffice,
  appointedName,
  nameAfterComrade,
  nameInList,
  shortName,
  knownName,
  nameAgain,
  givenAgain,
  nominalOffice,
  nominalRank,
];

export const officialRefiners: readonly Refiner<OfficialEvidence>[] = [onePerPlace];
