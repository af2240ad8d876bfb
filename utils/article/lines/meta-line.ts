import { readByline } from './byline';
import { readPrintedDate, withoutDate } from './date';
import { splitNames } from './names';

const LONGEST = 120;
const LONGEST_REST = 70;
const BAR = /\s*[|•·]\s*/u;
const ZONE = /\(?(?:gmt|utc)\s*[+]?\s*0?7(?::?00)?\)?|\+0?7:?00/giu;

/** A row that could be one: short, with a year in it. */
export const mayBeMetaLine = (text: string) => text.length <= LONGEST && /\d{4}/.test(text);

/** What a row says beside its date, part by part: "Thái Lịch | 09:15 04/09/2026 | Xã hội" is "Thái Lịch" and "Xã hội". */
export function besideDate(row: string): readonly string[] {
  return withoutDate(row)
    .replace(ZONE, '')
    .split(BAR)
    .map((part) => part.replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, ''))
    .filter((part) => /\p{L}/u.test(part));
}

/** Names in a part of a row: "Theo Hồ Hương", "A - B". */
export function namesIn(text: string): readonly string[] {
  return readByline(text)?.authors ?? splitNames(text) ?? [];
}

/**
 * True for the row that says when and by whom, as it stands under headlines, its texts parted by bars.
 *
 * Above the body a clock is enough if what stands beside it is short; elsewhere all the rest must be names.
 */
export function isMetaLine(row: string, aboveBody: boolean): boolean {
  if (row.length > LONGEST) return false;
  const date = readPrintedDate(row);
  if (!date) return false;
  const rest = besideDate(row);
  if (rest.length > 0 && rest.every((part) => namesIn(part).length > 0)) return aboveBody || date.includes('T');
  const short = rest.join(' ').length <= LONGEST_REST && !/[.!?…]$/.test(row);
  return aboveBody && date.includes('T') && short;
}
