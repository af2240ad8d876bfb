import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { expandSpan } from './expand-span';
import type { OfficePhrase } from './phrase';
import { areWords, isCapitalized, isWord, lowerText } from './token-words';

/** What a hospital or a school is divided into. */
const PARTS = new Set(['khoa', 'phòng']);

/** The end of "Chính ủy". */
const COMMISSARS = new Set(['ủy', 'uỷ']);

/** True of "Phó Giám đốc kiêm [Trưởng khoa Ngoại Bệnh viện X]", "Phó Chính ủy, [Chủ nhiệm Chính trị Quân khu X]": the second is of a part of what the first leads. */
export function headsPart(context: Context, { role }: OfficePhrase, next: OfficePhrase): boolean {
  if (areWords(context, next.body.first, 'chính', 'trị') && isWord(context, next.role.last - 1, 'nhiệm'))
    return COMMISSARS.has(lowerText(context, role.last - 1));
  if (!isWord(context, next.first - 1, 'kiêm') || !isWord(context, role.last - 1, 'đốc')) return false;
  return PARTS.has(lowerText(context, next.role.last - 1)) || PARTS.has(lowerText(context, next.body.first));
}

/** "Khoa Ngoại [Bệnh viện X]": the body that a part is of; "" if none is said. */
export function outerBody(context: Context, { body }: OfficePhrase): string {
  for (let at = body.first + 1; at < body.last; at++) {
    const head = hitAt(context.hits, at, EntryType.OrganizationHead | EntryType.Organization);
    if (head >= 0 && isCapitalized(context, at) && !PARTS.has(lowerText(context, at)))
      return expandSpan(context, { first: at, last: body.last });
  }
  return '';
}
