import type { Context } from '../../recognizer';
import { expandSpan } from './expand-span';
import type { OfficePhrase, TokenSpan } from './phrase';
import { isAcronym, tokenText } from './token-words';

/** Said of the person and no part of the office: "tân Tổng tư lệnh", "cố Tổng Bí thư". */
const NO_PART = /^(?:tân|cố(?! vấn)) /iu;

/** The words of a role, written out, without what is only said of the person. */
export function roleText(context: Context, role: TokenSpan): string {
  return expandSpan(context, role).replace(NO_PART, '');
}

/** The role as it is shown: written out, without what is only said of the person. */
export function roleOf(context: Context, office: OfficePhrase): string {
  const { role, row } = office;
  // "TGĐ", "nguyên PGĐ": the lexicon has the words.
  if (isAcronym(context, role.last - 1) && isInitialsOf(tokenText(context, role.last - 1), row.role))
    return `${expandSpan(context, { ...role, last: role.last - 1 })} ${row.role}`.trim();
  return roleText(context, role);
}

function isInitialsOf(acronym: string, words: string): boolean {
  return (
    words.split(' ').length === acronym.length &&
    words.split(' ').every((word, i) => word[0]?.toUpperCase() === acronym[i])
  );
}
