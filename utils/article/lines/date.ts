const CLOCK = '(\\d{1,2})\\s?[:hg]\\s?(\\d{2})(?::(\\d{2}))?(?:\\s*(AM|PM|SA|CH)(?![\\p{L}]))?';
const DAY = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/u;
const SPELLED = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+|,?\s+)(\d{4})(?!\d)/iu;
const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const TIME = new RegExp(`(?<![\\d/.-])${CLOCK}`, 'iu');

const two = (n: number) => String(n).padStart(2, '0');

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1945 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Hours, minutes and seconds of the first clock time in a text, as `THH:MM:SS+07:00`; `''` if it has none. */
function clockOf(text: string): string {
  const match = TIME.exec(text);
  if (!match) return '';
  const half = match[4]?.toUpperCase();
  let hour = Number(match[1]);
  if ((half === 'PM' || half === 'CH') && hour < 12) hour += 12;
  if ((half === 'AM' || half === 'SA') && hour === 12) hour = 0;
  const minute = Number(match[2]);
  if (hour > 23 || minute > 59) return '';
  return `T${two(hour)}:${two(minute)}:${match[3] ?? '00'}+07:00`;
}

/** A moment in UTC on the Vietnamese wall clock; only UTC is believed, other zones are wrong as often as right. */
function fromUtc(parts: readonly number[]): string {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  const shifted = new Date(Date.UTC(year, month - 1, day, hour + 7, minute, second));
  return `${shifted.toISOString().slice(0, 19)}+07:00`;
}

/**
 * Reads an ISO-like date of metadata: `2018-09-29T12:40:25+08:00`, `2026-03-07 08:07`, `2026-03-07T08:52:11.000 +07:00`.
 *
 * The wall clock is right and the zone often is not (`+08:00` on Vietnamese systems), so the zone is always +07:00;
 * only UTC (`Z`, `+00:00`) is meant as written.
 */
export function readIsoDate(text: string): string | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, y, m, d, h, min, s, zone] = match;
  const numbers = [y, m, d, h ?? 0, min ?? 0, s ?? 0].map(Number);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = numbers;
  if (!isDay(year, month, day) || hour > 23 || minute > 59) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (h === undefined) return date;
  return zone === 'Z' || zone === '+00:00'
    ? fromUtc(numbers)
    : `${date}T${two(hour)}:${two(minute)}:${s ?? '00'}+07:00`;
}

/** Reads a date as papers print it: "Chủ nhật, 21.02.2021 | 09:28:43", "12/29/2023 10:46:35 AM" (month first only where the day shows it). */
export function readPrintedDate(text: string): string | undefined {
  const match = DAY.exec(text) ?? SPELLED.exec(text);
  if (!match) return readIsoDate(text);
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [day, month] = second > 12 ? [second, first] : [first, second];
  if (!isDay(year, month, day)) return undefined;
  const around = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return `${year}-${two(month)}-${two(day)}${clockOf(around)}`;
}

const WEEKDAY = /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|\d)|chủ nhật)/giu;
const DATELINE_WORDS =
  /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|\d)|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ngày|lúc|cập nhật|đăng|xuất bản|tháng|năm|giờ|gmt|utc|\+?0?7(?::?00)?|am|pm|sa|ch)/giu;

/** A line without its date, clock and weekday: "Nguyên Minh - 07/03/2026 08:47" is "Nguyên Minh". */
export function withoutDate(line: string): string {
  if (!readPrintedDate(line)) return line;
  const rest = line.replace(DAY, '').replace(SPELLED, '').replace(ISO, '').replace(TIME, '').replace(WEEKDAY, '');
  return rest.replace(/^[\s,|\-–]+|[\s,|\-–]+$/gu, '');
}

/** The date of a line that holds a date and nothing else but weekday, clock and labels. */
export function readDateline(line: string): string | undefined {
  if (line.length > 90) return undefined;
  const date = readPrintedDate(line);
  if (!date) return undefined;
  const rest = line
    .replace(DAY, '')
    .replace(SPELLED, '')
    .replace(ISO, '')
    .replace(TIME, '')
    .replace(DATELINE_WORDS, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return rest === '' ? date : undefined;
}

const STAMP = /(?<![\d/-])(\d{4}-\d{2}-\d{2}) \d{2}:\d{2}(?![\d:])/gu;

/** The one day with which the entries of a live report are stamped: "• 2031-05-17 09:53 …"; two stamps at least agree on it. */
export function stampedDay(text: string): string | undefined {
  const days = [...text.matchAll(STAMP)].map(([, day]) => day as string);
  const [first] = days;
  return days.length > 1 && days.every((day) => day === first) && first !== undefined ? readIsoDate(first) : undefined;
}
