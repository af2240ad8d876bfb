import { fold } from '../../../text/letters';
import type { Context } from '../../recognizer';
import { expandSpan } from './expand-span';
import type { OfficePhrase, TokenSpan } from './phrase';
import { isAcronym, isWord, tokenText } from './token-words';

/** Said of the person and no part of the office: "tân Tổng tư lệnh", "cố Tổng Bí thư". */
const NO_PART = /^(?:tân|cố(?! vấn)) /iu;

/** The words of a role, written out, without what is only said of the person. */
export function roleText(context: Context, role: TokenSpan): string {
  const text = expandSpan(context, role);
  return NO_PART.test(text) ? text.replace(NO_PART, '') : text;
}

/** The role as it is shown: written out, without what is only said of the person. */
export function roleOf(context: Context, office: OfficePhrase): string {
  const { role, row } = office;
  for (let at = role.first; at < role.last; at++) {
    if (!isAcronym(context, at)) continue;
    // "TGĐ", "nguyên PGĐ", "GĐ Sở": the lexicon has the words.
    const words = wordsOf(tokenText(context, at), row.role);
    if (words === undefined) continue;
    const before = expandSpan(context, { first: role.first, last: at });
    return `${before} ${words} ${expandSpan(context, { first: at + 1, last: role.last })}`.trim();
  }
  // "Phó Chánh tòa | Hình sự": the chamber's noun is the office's too.
  const chamber = isWord(context, role.last, 'tòa') && isWord(context, role.last - 1, 'chánh');
  return roleText(context, chamber ? { first: role.first, last: role.last + 1 } : role);
}

/** The words of the role that begin with the letters of the acronym; undefined if none do. */
function wordsOf(acronym: string, role: string): string | undefined {
  const words = role.split(' ');
  const at = initialsOf(words).indexOf(fold(acronym));
  return at < 0 ? undefined : words.slice(at, at + acronym.length).join(' ');
}

function initialsOf(words: readonly string[]): string {
  return fold(words.map((word) => word.charAt(0)).join(''));
}
