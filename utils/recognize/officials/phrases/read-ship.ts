import type { Context } from '../../recognizer';
import type { Body } from './read-above';
import { readVietnameseName } from './read-name';
import { runEnd } from './title-run';
import { isAcronym, isCapitalized, isDash, isNumber, isTitled, isWord, isWordToken, lowerText } from './token-words';

const MOST_OF_KIND = 4;

/** Ships of no navy: who commands them is no official. */
const CIVIL = new Set(['cá', 'hàng', 'khách', 'du', 'container', 'dầu']);

/**
 * The ship of an office that ends with "tàu" or that "tàu" follows: its kind in small letters and its name or number, "hộ
 * vệ tên lửa HMAS Ballarat", "cá BĐ 9134 TS", "Echigo". Whoever commands it may follow without a comma: no name like ours
 * is a ship's.
 */
export function readShip(context: Context, from: number): Body | undefined {
  const head = isWord(context, from, 'tàu');
  if (!head && !isWord(context, from - 1, 'tàu')) return undefined;
  const at = head ? from + 1 : from;
  const company = CIVIL.has(lowerText(context, at));
  let name = at;
  while (name < at + MOST_OF_KIND && isWordToken(context, name) && !isCapitalized(context, name)) name++;
  const last = isAcronym(context, name) ? afterNumbers(context, name) : name;
  if (last > name) return { last: isTitled(context, last) ? runEnd(context, last) : last, company };
  if (company || isNumber(context, at)) return { last: at + 1, company };
  if (!isTitled(context, at)) return undefined;
  const end = runEnd(context, at);
  if (isNumber(context, end)) return { last: end + 1, company };
  return readVietnameseName(context, at, 'office') > 0 ? undefined : { last: end, company };
}

/** "KN 123", "BĐ-9134-TS". */
function afterNumbers(context: Context, from: number): number {
  let at = from + 1;
  for (;;) {
    const next = isDash(context, at) ? at + 1 : at;
    if (!isNumber(context, next) && !isAcronym(context, next)) return at;
    at = next + 1;
  }
}
