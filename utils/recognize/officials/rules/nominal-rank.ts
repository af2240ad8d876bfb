import type { OfficialEvidence } from '../../../model/official-evidence';
import type { Rule } from '../../recognizer';
import { analysisOf } from '../phrases/analysis';
import { isTitled, isWordToken, lowerText } from '../phrases/token-words';

/**
 * A rank without a name that can only mean one official of the article.
 *
 * ✓ Thượng tướng [Lê Văn Hải] đến dự. [Thượng tướng] khẳng định quyết tâm.
 * ✗ Thượng tướng [Lê Văn Hải] đến dự lễ phong quân hàm Thượng tướng.
 */
export const nominalRank: Rule<OfficialEvidence> = {
  name: 'nominal-rank',
  propose: (context) => {
    const { chain, taken } = analysisOf(context);
    return chain.phrases.flatMap((phrase) => {
      if (phrase.kind !== 'rank' || taken.has(phrase)) return [];
      if (!isTitled(context, phrase.first) || RANK_ITSELF.has(lowerText(context, phrase.first - 1))) return [];
      if (!isWordToken(context, phrase.last) || isTitled(context, phrase.last)) return [];
      return [
        {
          kind: 'official' as const,
          start: context.tokens.start[phrase.first] ?? 0,
          end: context.tokens.end[phrase.last - 1] ?? 0,
          rule: 'nominal-rank',
          confidence: 0.82,
          evidence: { kind: 'nominal' as const, lead: '', rank: phrase.rank, positions: [] },
        },
      ];
    });
  },
};

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
