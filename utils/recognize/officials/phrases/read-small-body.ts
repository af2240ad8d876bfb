import type { OfficeRow } from '../../../lexicon/seed-rows';
import type { Context } from '../../recognizer';
import { organizationWord } from './organization-words';
import type { Body } from './read-above';
import { continueOrganization } from './read-organization';
import { hasGap, isCapitalized, isWord, lowerText } from './token-words';

/** Heads of one syllable that the press writes small right behind an office: "Tổng Biên tập [báo] Tiền Phong". */
const SMALL_HEADS = new Set([
  'báo',
  'cục',
  'sở',
  'vụ',
  'phòng',
  'đội',
  'viện',
  'trường',
  'đài',
  'khoa',
  'ban',
  'hội',
  'kênh',
  'đảng',
  'hãng',
]);

/** A body whose head is written small: "Cục trưởng [cục Chống tham nhũng]", "Đại sứ [nước Cộng hòa …]". */
export function readSmallBody(context: Context, at: number, row: OfficeRow): Body | undefined {
  if (row.takes === 'none' || !hasGap(context, at)) return undefined;
  // "Phó trưởng phòng phụ trách [phòng tham mưu]": a field written small must be known.
  if (!isCapitalized(context, at + 1) && organizationWord(context, at + 1) === at + 1) return undefined;
  const country = isWord(context, at, 'nước');
  const head = SMALL_HEADS.has(lowerText(context, at));
  if (!country && !head) return undefined;
  const read = continueOrganization(context, at + 1, {
    afterHead: head,
    smallHead: true,
    complete: false,
    diplomatic: row.domain === 'ngoại giao',
    company: false,
    start: at,
  });
  return read.last > at + 1 ? read : undefined;
}
