import type { Context } from '../../recognizer';
import { type OfficePhrase, officeWith } from './phrase';
import { isCapitalized, isWord, isWordToken } from './token-words';

/** "Phó Chủ tịch tỉnh [phụ trách] mảng đầu tư" says what he does, no office. */
export function withoutCharge(context: Context, office: OfficePhrase): OfficePhrase {
  const { role, body, knownLast } = office;
  const known = body.last > body.first && knownLast > role.last;
  if (!isWord(context, role.last - 1, 'trách') || known) return office;
  if (!isWordToken(context, role.last) || isCapitalized(context, role.last)) return office;
  const last = role.last - 2;
  return officeWith(office, { role: { first: role.first, last }, body: { first: last, last } });
}
