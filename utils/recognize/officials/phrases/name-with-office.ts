import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { mayStartName, readVietnameseName } from './read-name';
import { hasGap, isDash, isTitled, isWordToken, markAt } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

/**
 * "trái với [Đàm Hồng Kỷ], cựu Trưởng phòng …", "; [Hoong Dền Sán], Chủ tịch UBND …": three or four capitals of ours before
 * an office of somebody's, where their family name is known at all or a list has come to its next member; -1 if there are none.
 */
export function nameWithOffice(context: Context, at: number, listed: boolean): number {
  if (!isTitled(context, at + 1) || !isTitled(context, at + 2)) return -1;
  if (!listed && !mayStartName(context, at, 'nothing')) return -1;
  const end = readVietnameseName(context, at, listed ? 'listed' : 'office');
  return end - at >= 3 && isBeforeOffice(context, end) ? end : -1;
}

/** An office behind a comma, a bracket or a dash, with "nguyên", "Phó" before it. */
function isBeforeOffice(context: Context, end: number): boolean {
  const mark = markAt(context, end);
  const dash = isDash(context, end) && hasGap(context, end) && hasGap(context, end + 1);
  if (mark !== ',' && mark !== '(' && !dash) return false;
  const { hits } = context;
  const modifier = hitAt(hits, end + 1, EntryType.Modifier);
  const office = modifier < 0 ? end + 1 : (hits.last[modifier] ?? end);
  return hitAt(hits, office, EntryType.Office) >= 0 || hitAt(hits, end + 1, EntryType.Office) >= 0;
}

/** "[Heo] Jae-man": a syllable like ours before a given name of two parts, none of which is. */
export function isBeforeJoined(context: Context, at: number): boolean {
  const dash = at + 2;
  if (!isDash(context, dash) || hasGap(context, dash) || hasGap(context, dash + 1)) return false;
  return isTitled(context, at + 1) && !isVietnameseAt(context, at + 1) && isWordToken(context, dash + 1);
}
