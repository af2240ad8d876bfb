import { EntryType } from '../../../lexicon/rows';
import { endsSentence } from '../../../text/sentences';
import type { Context } from '../../recognizer';
import { isCapitalized, isWord } from '../phrases/token-words';

const FURTHEST_KIND = 16;

/** True if the office that begins at the token is the issuer of a document: "Quyết định số 684 … của [Chủ tịch UBND …]". */
export function isIssuer(context: Context, first: number): boolean {
  if (!isWord(context, first - 1, 'của')) return false;
  for (let at = first - 2; at >= Math.max(0, first - FURTHEST_KIND); at--) {
    if (endsSentence(context.tokens, at)) return false;
    if (((context.hits.types[at] ?? 0) & EntryType.DocumentKind) !== 0 && !isTelling(context, at)) return true;
  }
  return false;
}

/** "thông báo tình trạng của [Thủ tướng]", "báo cáo kết quả với …": small and without a number, it is a verb. */
function isTelling(context: Context, at: number): boolean {
  if (isCapitalized(context, at) || isWord(context, at + 2, 'số')) return false;
  return isWord(context, at + 1, 'báo') || isWord(context, at + 1, 'cáo');
}
