import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import { endsSentence } from '../../../text/sentences';
import type { Context } from '../../recognizer';
import { isCompany } from './organization-heads';
import type { OfficePhrase, TokenSpan } from './phrase';
import { areWords, isWord, lowerText } from './token-words';

/** How far around a bare office a club may stand, in tokens. */
const FURTHEST = 40;

/** What clubs are told by, beside "câu lạc bộ". */
const OF_CLUBS = new Set(['clb', 'fc', 'hlv']);

/**
 * "CLB Bến Tre thôi hợp đồng với [Chủ tịch] Lê Văn A", "[Giám đốc Học viện], HLV Lê Văn A": a bare chairman and a director of
 * what is not named are a club's where their sentence has one and no body of the state; whom a city is named after is of none.
 */
export function isOfClub(context: Context, { row, role, body, last }: OfficePhrase): boolean {
  if (row.of?.includes('company') !== true || isPlaceOfThree(context, last)) return false;
  const bare = body.last === body.first && isWord(context, role.last - 1, 'tịch');
  if (!bare && !isHeadAlone(context, body)) return false;
  return clubsAmong(context, role.first - 1, -1) || clubsAmong(context, last, 1);
}

/** "Chủ tịch [Hồ Chí Minh]": a place with the name of a person. */
function isPlaceOfThree({ hits }: Context, at: number): boolean {
  const place = hitAt(hits, at, EntryType.Place);
  return place >= 0 && hits.last[place] === at + 3;
}

/** "Giám đốc [Học viện]": a head and no name. */
function isHeadAlone({ hits }: Context, { first, last }: TokenSpan): boolean {
  const head = last > first ? hitAt(hits, first, EntryType.OrganizationHead) : -1;
  return head >= 0 && hits.last[head] === last;
}

/** True if a club is named from the token on, that way, before the sentence or a body of the state ends it. */
function clubsAmong(context: Context, from: number, step: 1 | -1): boolean {
  for (let at = from, read = 0; read < FURTHEST; at += step, read++) {
    if (at < 0 || at >= context.tokens.count || endsSentence(context.tokens, at)) return false;
    if (OF_CLUBS.has(lowerText(context, at)) || areWords(context, at - 2, 'câu', 'lạc', 'bộ')) return true;
    const head = hitAt(context.hits, at, EntryType.OrganizationHead);
    if (head >= 0 && !isCompany(context, head)) return false;
  }
  return false;
}
