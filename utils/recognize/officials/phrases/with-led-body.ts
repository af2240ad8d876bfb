import type { Context } from '../../recognizer';
import type { AttachedName } from './attach';
import { startOf } from './attached-start';
import { bodyLedBefore } from './body-nearby';
import { organizationBefore } from './organization-before';
import { type OfficePhrase, officeWith, type TokenSpan } from './phrase';
import { isWord, lowerText, markAt } from './token-words';

/** "Đoàn công tác của Bộ X do … làm Trưởng đoàn": the body stands before "do". */
export function withLedBody(context: Context, name: AttachedName, office: OfficePhrase): OfficePhrase {
  if (!isWord(context, office.first - 1, 'làm')) return office;
  // "do ông A làm Trưởng ban, [Bộ X là cơ quan thường trực]": behind the comma another body is spoken of.
  const own = office.body.last > office.body.first && markAt(context, office.role.last) !== ',';
  const first = startOf(name);
  if (own || !isWord(context, first - 1, 'do')) return office;
  const before = organizationBefore(context, first - 1);
  const body =
    before !== undefined && isNounOf(context, office, before)
      ? before
      : (bodyLedBefore(context, office, first - 1) ?? before);
  return officeWith(office, { body: body ?? { first: office.role.last, last: office.role.last } });
}

/** "[Đoàn] đại biểu Ban X Chính phủ do ông A làm Trưởng đoàn": what ends before "do" may be a part of the delegation's name. */
function isNounOf(context: Context, { role }: OfficePhrase, body: TokenSpan): boolean {
  const noun = lowerText(context, role.last - 1);
  return (noun !== 'đoàn' && noun !== 'ban') || isWord(context, body.first, noun);
}
