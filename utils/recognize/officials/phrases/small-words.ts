import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { headAt } from './organization-heads';
import type { Reading } from './organization-reading';
import { organizationWord } from './organization-words';
import { readFormalState } from './read-formal-state';
import { readVietnameseName } from './read-name';
import { readPlaceOf } from './read-place';
import { isRealStop } from './real-stop';
import { hasGap, isCapitalized, isTitled, isWord, isWordToken, lowerText, markAt } from './token-words';

const MOST_SMALL_WORDS = 4;
const ENDS = EntryType.Wall | EntryType.SentenceStart;
const PREPOSITIONS = new Set([
  'tại',
  'ở',
  'cho',
  'với',
  'từ',
  'đến',
  'tới',
  'về',
  'trong',
  'là',
  'và',
  'trên',
  'qua',
  'phụ',
]);

/** "Trung tâm Bảo tồn [di tích cố đô Huế]": small words nobody listed, up to a place that ends the name. */
export function afterSmallWords(context: Context, from: number, reading: Reading): number {
  const people = peopleOf(context, from);
  if (people > from) return people;
  if (reading.company) return inCompany(context, from);
  const small = isSmallField(context, reading);
  if (from <= reading.start + 1 || (reading.complete && !small)) return from;
  for (let at = from; at <= from + MOST_SMALL_WORDS; at++) {
    if (!isWordToken(context, at) || !hasGap(context, at)) return from;
    if (isCapitalized(context, at)) {
      // "Trưởng phòng [quy hoạch sử dụng đất] Sở …": a field written small goes on to the next body.
      if (small && at > from && headAt(context, at) >= 0) return at;
      const last = at - from >= 2 ? readPlaceOf(context, at) : at;
      return last > at && markAt(context, last) !== '' ? last : from;
    }
    if (endsField(context, at)) return from;
  }
  return from;
}

/** "Hội [người Việt Nam] tại Thái Lan": whose union it is. */
export function peopleOf(context: Context, from: number): number {
  if (!isWord(context, from, 'người') || !isWord(context, from - 1, 'hội')) return from;
  if (!isCapitalized(context, from + 1)) return from;
  const whole = readPlaceOf(context, from + 1);
  const people = whole === from + 1 && isWord(context, from + 1, 'việt') ? from + 2 : whole;
  if (people === from + 1) return from;
  return isWord(context, people, 'tại') || isWord(context, people, 'ở')
    ? Math.max(people, placeBehind(context, people))
    : people;
}

/** "tại [Thái Lan]", "ở [bang Bavaria]", "tại [châu Âu]" */
function placeBehind(context: Context, at: number): number {
  // "tại [châu Âu]"
  if (isWord(context, at + 1, 'châu') && isTitled(context, at + 2)) return at + 3;
  const place = Math.max(readPlaceOf(context, at + 1), readFormalState(context, at + 1));
  return place > at + 1 && isCapitalized(context, place - 1) ? place : at;
}

/** A verb, an office or what begins when and where. */
function endsField(context: Context, at: number): boolean {
  if (((context.hits.types[at] ?? 0) & ENDS) !== 0 || isRealStop(context, at)) return true;
  return PREPOSITIONS.has(lowerText(context, at));
}

/** The body is what its office is for and begins small: "phòng | quy hoạch", "phụ trách | công tác". */
function isSmallField(context: Context, { start }: Reading): boolean {
  return !isCapitalized(context, start) && headAt(context, start) < 0 && organizationWord(context, start) > start;
}

const MOST_IN_COMPANY = 2;

/** "Công ty Bóng [đèn] Điện Quang": small words between two capitals of a company's name. */
function inCompany(context: Context, from: number): number {
  if (!isTitled(context, from - 1)) return from;
  for (let at = from; at <= from + MOST_IN_COMPANY; at++) {
    if (!isWordToken(context, at) || !hasGap(context, at)) return from;
    if (isCapitalized(context, at))
      return isTitled(context, at) && readVietnameseName(context, at, 'office') < 0 ? at : from;
    if (endsField(context, at)) return from;
  }
  return from;
}
