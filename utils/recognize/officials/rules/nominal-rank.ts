import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { OfficialEvidence } from '../../../model/official-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { nominalConfidence } from '../evidence-tallies';
import { analysisOf } from '../phrases/analysis';
import { isFormer } from '../phrases/office-modifiers';
import type { TokenSpan } from '../phrases/phrase';
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
 * ✗ Thượng tướng [Lê Văn Hải] đến dự lễ phong quân hàm Thượng tướng.
 */
export const nominalRank: Rule<OfficialEvidence> = {
  name: 'nominal-rank',
  propose: (context) => {
    const { chain, taken } = analysisOf(context);
    const found: Candidate<OfficialEvidence>[] = [];
    for (const phrase of chain.phrases) {
      if (phrase.kind !== 'rank' || taken.has(phrase.first)) continue;
      if (RANK_ITSELF.has(lowerText(context, phrase.first - 1))) continue;
      // "Cựu đô đốc cho rằng": one of many who were.
      if (isFormer(context, phrase.first) && !isRankItself(context, phrase)) continue;
      if (!isTitled(context, phrase.first) && !isPointedAt(context, phrase)) continue;
      if (isTitled(context, phrase.last)) continue;
      if (!isWordToken(context, phrase.last) && !isPossessor(context, phrase)) continue;
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

/** "ngày sinh của [Đại tướng].", "Theo [Thượng tướng], …" */
function isPossessor(context: Context, { first, last }: TokenSpan): boolean {
  const mark = markAt(context, last);
  if (mark === ',' && isWord(context, first - 1, 'theo')) return true;
  return isWord(context, first - 1, 'của') && (mark === '.' || mark === ',');
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
