import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { headAt } from './organization-heads';
import type { OfficePhrase } from './phrase';
import { isCode, isWord, isWordToken, spanText } from './token-words';

/** The nouns that an office has in itself: "[Cục] trưởng", "Phó [Vụ] trưởng", "[Đồn] phó". */
const NOUNS = /^(?:(?:nguyên|cựu|quyền|phó) )*((?:tổng |chi )?cục|vụ|viện|đội|đồn|tổ) (?:trưởng|phó)$/iu;

/** "Cục phó An ninh điều tra" is one of the "Cục An ninh điều tra". */
export function withNoun(context: Context, office: OfficePhrase, body: string): string {
  if (office.body.last === office.body.first || hasHead(context, office.body.first)) return body;
  // "Trưởng phòng [phòng, chống] tham nhũng": the department's own name begins with its noun.
  if (/phòng$/iu.test(spanText(context, office.role)) && /^phòng[, -]+chống /iu.test(body)) return `Phòng ${body}`;
  // "Phó cục trưởng B61" names the department as the police do.
  if (isCode(context, office.body.first)) return body;
  const noun = NOUNS.exec(spanText(context, office.role))?.[1];
  return noun === undefined || body.toLowerCase().startsWith(`${noun.toLowerCase()} `)
    ? body
    : `${noun.charAt(0).toUpperCase()}${noun.slice(1).toLowerCase()} ${body}`;
}

/** True if a body, its head, a place or a mark stands there: what follows is no field of the office's own body. */
function hasHead(context: Context, at: number): boolean {
  if (!isWordToken(context, at) || isWord(context, at, 'của') || isWord(context, at, 'thuộc')) return true;
  const head = headAt(context, at);
  // "Phó Tổng cục trưởng [Cảnh sát]": a general department's field, while the coast guard is a body.
  if (head >= 0)
    return !(isWord(context, at, 'cảnh') || isWord(context, at, 'hải')) || (context.hits.last[head] ?? 0) - at > 2;
  const known = hitAt(context.hits, at, EntryType.Organization | EntryType.Place | EntryType.BlockLeft);
  if (known < 0) return false;
  // "Vụ trưởng [Pháp chế]" begins like a country.
  const word = hitAt(context.hits, at, EntryType.OrganizationWord);
  return word < 0 || (context.hits.last[word] ?? 0) <= (context.hits.last[known] ?? 0);
}
