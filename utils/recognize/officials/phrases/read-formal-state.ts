import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { areWords, isCapitalized, isWord, isWordToken, lowerText } from './token-words';

/** Words between "Cộng hòa" and the country: "xã hội chủ nghĩa", "Dân chủ Nhân dân". */
const MOST_BETWEEN = 6;

/** What stands there where no "nước" says that a state is named: "Thượng nghị sĩ [Cộng hòa] A" is of a party. */
const BETWEEN = new Set('xã hội chủ nghĩa dân nhân liên bang hồi giáo ả rập'.split(' '));

/**
 * Where a state by its full name ends: "nước [Cộng hòa xã hội chủ nghĩa Việt Nam]", "Vương quốc Campuchia"; the token itself
 * if none begins there. "nước" may stand at the token or before it.
 */
export function readFormalState(context: Context, from: number): number {
  const at = isWord(context, from, 'nước') ? from + 1 : from;
  const said = at > from || isWord(context, from - 1, 'nước');
  if (!isCapitalized(context, at) || !isForm(context, at)) return from;
  for (let token = at + 2; token <= at + 2 + MOST_BETWEEN && isWordToken(context, token); token++) {
    const hit = hitAt(context.hits, token, EntryType.Place);
    if (hit >= 0 && isCapitalized(context, token) && isCountry(context, hit)) return context.hits.last[hit] ?? from;
    if (!said && !BETWEEN.has(lowerText(context, token))) return from;
  }
  return from;
}

function isForm(context: Context, at: number): boolean {
  return (
    areWords(context, at, 'cộng', 'hòa') ||
    areWords(context, at, 'vương', 'quốc') ||
    areWords(context, at, 'liên', 'bang')
  );
}

function isCountry({ hits, lexicon }: Context, hit: number): boolean {
  return lexicon.organization(hits.entry[hit] ?? -1)?.group === 'country';
}
