import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { OfficialEvidence } from '../../../model/official-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { nominalConfidence } from '../evidence-tallies';
import { analysisOf } from '../phrases/analysis';
import { isFormer } from '../phrases/office-modifiers';
import type { Phrase, TokenSpan } from '../phrases/phrase';
import { isTitled, isWord, isWordToken, lowerText, markAt } from '../phrases/token-words';
import { nominalPlace } from './nominal-place';

/**
 * A rank without a name that can only mean one official of the article.
 *
 * ✓ Thượng tướng [Lê Văn Hải] đến dự. [Thượng tướng] khẳng định quyết tâm.
 * ✓ Đại tướng [Lê Văn Hải] mất sớm. Bộ tem kỷ niệm ngày sinh của [Đại tướng].
 * ✓ Hạm đội cách chức đại tá [Lê Văn Hải]. Khi [đại tá] này rời tàu, thủy thủ chào.
 * ✓ Nguyên soái [Gennady Zhurov] chỉ huy. [Nguyên soái] khẳng định phải tiến nhanh.
 * ✓ Thượng tướng [Lê Văn Hải] đến dự. Theo [Thượng tướng], đơn vị đã sẵn sàng.
 * ✗ Đại tá [Lê Văn Hải] đến dự. Theo Đại tá, cựu phi công Trần Văn Bình, bến đã mở.
 * ✗ Thượng tướng [Lê Văn Hải] đến dự lễ phong quân hàm Thượng tướng.
 */
export const nominalRank: Rule<OfficialEvidence> = {
  name: 'nominal-rank',
  propose: (context) => {
    const { chain, taken } = analysisOf(context);
    const found: Candidate<OfficialEvidence>[] = [];
    for (let i = 0; i < chain.phrases.length; i++) {
      const phrase = chain.phrases[i] as Phrase;
      if (phrase.kind !== 'rank' || taken.has(phrase.first)) continue;
      if (RANK_ITSELF.has(lowerText(context, phrase.first - 1))) continue;
      // "Cựu đô đốc cho rằng": one of many who were.
      if (isFormer(context, phrase.first) && !isRankItself(context, phrase)) continue;
      if (!isTitled(context, phrase.first) && !isPointedAt(context, phrase)) continue;
      if (isTitled(context, phrase.last)) continue;
      if (
        !isWordToken(context, phrase.last) &&
        !isPossessor(context, phrase) &&
        !isTeller(context, phrase, chain.phrases[i + 1])
      )
        continue;
      found.push({
        kind: 'official',
        start: context.tokens.start[phrase.first] ?? 0,
        end: context.tokens.end[phrase.last - 1] ?? 0,
        rule: 'nominal-rank',
        confidence: nominalConfidence(nominalPlace(context, phrase)),
        evidence: { kind: 'nominal', lead: '', rank: phrase.rank, positions: [], abroad: undefined },
      });
    }
    return found;
  },
};

/** "Nguyên soái": the rank begins like the word for a former one. */
function isRankItself({ hits }: Context, { first, last }: TokenSpan): boolean {
  return hits.last[hitAt(hits, first, EntryType.Rank)] === last;
}

/** "[đại tá] này", "[trung tướng] nói trên": the one just named, also in lower case. */
function isPointedAt(context: Context, { first, last }: TokenSpan): boolean {
  // "Một cựu [đô đốc] này" was named by nothing else.
  if (isFormer(context, first - 1)) return false;
  return isWord(context, last, 'này') || (isWord(context, last, 'nói') && isWord(context, last + 1, 'trên'));
}

/** "ngày sinh của [Đại tướng]." */
function isPossessor(context: Context, { first, last }: TokenSpan): boolean {
  const mark = markAt(context, last);
  return isWord(context, first - 1, 'của') && (mark === '.' || mark === ',');
}

/** "Theo [Thượng tướng], …"; in "Theo Đại tá, cựu phi công Trần Văn Bình, …" the rank is that of the name behind it. */
function isTeller(context: Context, { first, last }: TokenSpan, next: Phrase | undefined): boolean {
  if (markAt(context, last) !== ',' || !isWord(context, first - 1, 'theo')) return false;
  return next?.kind !== 'name' || !isApposed(context, last + 1, next);
}

/** Most words that tell what somebody is besides, before the name. */
const LONGEST_CALLING = 8;

function isApposed(context: Context, from: number, name: TokenSpan): boolean {
  if (markAt(context, name.last) !== ',' || name.first > from + LONGEST_CALLING) return false;
  for (let at = from; at < name.first; at++) if (!isWordToken(context, at)) return false;
  return true;
}

/** Words before a rank that make it the rank and not its holder. */
const RANK_ITSELF = new Set([
  'hàm',
  'bậc',
  'cấp',
  'lên',
  'từ',
  'các',
  'những',
  'nhiều',
  'là',
  'phong',
  'thăng',
  'một',
  'hai',
  'vị',
  'chức',
]);
