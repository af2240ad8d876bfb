import { hitAt, hitEndingAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { nameTier } from './read-name';
import { hasGap, isBreak, isCapitalized, isDash, isTitled, isWordToken, lowerText, markAt } from './token-words';

/** How sure a capitalized syllable is somebody's given name: `maybe` where a word of two syllables could begin there. */
export type Called = 'sure' | 'maybe';

/** What stands behind somebody who does something: time, voice, negation; no word of two syllables ends so. */
const DOING: ReadonlySet<string> = new Set([
  'bị',
  'được',
  'đã',
  'đang',
  'sẽ',
  'không',
  'chưa',
  'cũng',
  'vẫn',
  'từng',
  'liền',
  'lên',
  'đi',
  'về',
  'cùng',
  'khai',
]);

/** Behind them stands another's name, or a word that is counted. */
const NAMING: ReadonlySet<string> = new Set([
  'tên',
  'quán',
  'làng',
  'bản',
  'hiệu',
  'một',
  'các',
  'những',
  'nhiều',
  'mỗi',
  'từng',
]);

const LEADS_ELSE =
  EntryType.BlockLeft |
  EntryType.Organization |
  EntryType.OrganizationHead |
  EntryType.OrganizationWord |
  EntryType.Place |
  EntryType.DocumentKind;

const LONGEST_LEAD = 5;

/** Whether somebody is called at the token by a given name with nothing before it; undefined where it is another word. */
export function calledAt(context: Context, at: number): Called | undefined {
  const { types } = context.hits;
  const next = at + 1;
  if (isCapitalized(context, next) && hasGap(context, next)) return undefined;
  if (isWordToken(context, next) && !hasGap(context, next)) return undefined;
  if (isDash(context, next) && !hasGap(context, next)) return undefined;
  if (isPartOfElse(context, at)) return undefined;
  const doing =
    isWordToken(context, next) && (DOING.has(lowerText(context, next)) || ((types[next] ?? 0) & EntryType.Wall) !== 0);
  if (opensSentence(context, at))
    return doing && ((types[at] ?? 0) & EntryType.SentenceStart) === 0 ? 'maybe' : undefined;
  if (!isInside(context, at)) return undefined;
  return doing || isStop(context, next) ? 'sure' : 'maybe';
}

/** Behind a small word, or behind a comma that no list of capitals holds. */
function isInside(context: Context, at: number): boolean {
  if (!hasGap(context, at)) return false;
  const before = markAt(context, at - 1) === ',' ? at - 2 : at - 1;
  if (before < at - 1 && isListed(context, before)) return true;
  if (before < at - 1 && !isWordToken(context, before)) return !isBreak(context, before);
  return isWordToken(context, before) && !isCapitalized(context, before) && !NAMING.has(lowerText(context, before));
}

/** Most names of a list that are looked over back to its head. */
const MOST_LISTED = 12;

/**
 * "các bị cáo [Vũ], Tuấn, Bách": one given name of a list of people; no country, no town, and not "bốn mùa [Xuân], Hạ, Thu,
 * Đông", for an address stands before the first.
 */
function isListed(context: Context, at: number): boolean {
  if (!isTitled(context, at) || nameTier(context, at, 'given') === 0 || isPartOfElse(context, at)) return false;
  if (hitAt(context.hits, at, EntryType.Place) >= 0) return false;
  let head = at;
  for (let i = 0; i < MOST_LISTED && markAt(context, head - 1) === ',' && isTitled(context, head - 2); i++) head -= 2;
  return hitEndingAt(context.hits, head, EntryType.Honorific, LONGEST_LEAD) >= 0;
}

function opensSentence(context: Context, at: number): boolean {
  return isBreak(context, at - 1) || markAt(context, at - 1) === '.';
}

function isStop(context: Context, at: number): boolean {
  const mark = markAt(context, at);
  return mark === ',' || mark === '.' || mark === ';';
}

/** An entry of the lexicon goes over the token, begins at it, or stands before it and asks for a name of its own. */
function isPartOfElse({ hits }: Context, at: number): boolean {
  for (let first = Math.max(0, at - LONGEST_LEAD); first <= at; first++) {
    for (let hit = hits.from[first] ?? 0; hit < (hits.from[first + 1] ?? 0); hit++) {
      const last = hits.last[hit] ?? 0;
      if (last > at + 1 || (last === at && ((hits.type[hit] ?? 0) & LEADS_ELSE) !== 0)) return true;
    }
  }
  return false;
}
