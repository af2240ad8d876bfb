import type { Context } from '../../recognizer';
import { afterDashedNumber, afterStation, isDateLike, isLetter } from './organization-words';
import { hasGap, isAcronym, isNumber, isWord, markAt } from './token-words';

/** "Quân khu [2]", the "61" of "Cục B61"; no date. */
export function afterNumber(context: Context, at: number): number {
  if (!isNumber(context, at)) return isLetter(context, at - 1) ? afterDashedNumber(context, at) : at;
  if (!hasGap(context, at)) return isLetter(context, at - 1) || isAcronym(context, at - 1) ? at + 1 : at;
  const station = afterStation(context, at);
  if (station > at) return station;
  return isDateLike(context, at) ? at : afterDecimal(context, at + 1);
}

/** "Bệnh viện dã chiến 2[.9]": the hospital of one term after another. */
function afterDecimal(context: Context, at: number): number {
  if (!isWord(context, at - 2, 'chiến') || markAt(context, at) !== '.' || hasGap(context, at)) return at;
  return isNumber(context, at + 1) && !hasGap(context, at + 1) ? at + 2 : at;
}
