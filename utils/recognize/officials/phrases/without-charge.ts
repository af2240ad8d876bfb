import { hitAt } from '../../../lexicon/matcher';
import type { Context } from '../../recognizer';
import { HEADS, headAt } from './organization-heads';
import { type OfficePhrase, officeWith, type TokenSpan } from './phrase';
import { isCapitalized, isWord, isWordToken } from './token-words';

/** "Phó Chủ tịch tỉnh [phụ trách] mảng đầu tư" says what he does, no office. */
export function withoutCharge(context: Context, office: OfficePhrase): OfficePhrase {
  const { role, body, knownLast } = office;
  if (!isWord(context, role.last - 1, 'trách') || !isWordToken(context, role.last)) return office;
  if (isCapitalized(context, role.last)) return office;
  const last = role.last - 2;
  const first = headBehind(context, body);
  if (first > 0) return officeWith(office, { role: { first: role.first, last }, body: { first, last: body.last } });
  if (body.last > body.first && knownLast > role.last) return office;
  return officeWith(office, { role: { first: role.first, last }, body: { first: last, last } });
}

/**
 * "phụ trách bảo hộ công dân [Đại sứ quán Việt Nam]": where the body begins behind what he does; -1 if none is said, or if
 * it is a body that he is in charge of: "phụ trách phòng Tham mưu Công an tỉnh X".
 */
function headBehind(context: Context, { first, last }: TokenSpan): number {
  if (last <= first || hitAt(context.hits, first, HEADS) >= 0) return -1;
  for (let at = first + 1; at < last; at++) if (isCapitalized(context, at)) return headAt(context, at) >= 0 ? at : -1;
  return -1;
}
