import type { OfficialEvidence } from '../../../model/official-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { analysisOf } from '../phrases/analysis';
import { isPublicOffice } from '../phrases/evidence-of';
import type { OfficePhrase, Phrase } from '../phrases/phrase';
import { statePositions } from '../phrases/state-positions';
import { isWord, lowerText, spanText } from '../phrases/token-words';
import { isIssuer } from './is-issuer';

/** Words before an office that make it the office and not its holder. */
const OFFICE_ITSELF = new Set([
  'chức',
  'vụ',
  'danh',
  'nhiệm',
  'giữ',
  'bầu',
  'làm',
  'là',
  'cấp',
  'ghế',
  'nhiều',
  'vị',
  'phòng',
  'phủ',
  'bởi',
  'lăng',
  'kt',
]);

/**
 * An office without a name that can only mean one official of the article; its holder is found by resolution.
 *
 * ✓ Tổng Bí thư [Tô Lâm Hà] chủ trì hội nghị. [Tổng Bí thư] yêu cầu làm rõ.
 * ✓ Trung tướng [Lê Văn Hải] dự. Đồng chí [Thứ trưởng Bộ Quốc phòng] lưu ý các đơn vị.
 * ✗ Quốc hội miễn nhiệm chức vụ Bộ trưởng Bộ Tài chính.
 * ✗ Thủ tướng [Phạm Văn Chính] dự. Quyết định số 12/QĐ-TTg của Thủ tướng có hiệu lực.
 */
export const nominalOffice: Rule<OfficialEvidence> = {
  name: 'nominal-office',
  propose: (context) => {
    const { chain, taken } = analysisOf(context);
    return chain.phrases.flatMap((phrase, i) =>
      phrase.kind === 'office' && !taken.has(phrase) && isHolder(context, phrase) && isPublicOffice(context, phrase)
        ? [candidate(context, phrase, chain.phrases[i - 1])]
        : [],
    );
  },
};

function isHolder(context: Context, office: OfficePhrase): boolean {
  if (office.plural || OFFICE_ITSELF.has(lowerText(context, office.first - 1))) return false;
  if (isWord(context, office.last, 'cấp') || isWord(context, office.last, 'các')) return false;
  return !isIssuer(context, office.first);
}

function candidate(context: Context, office: OfficePhrase, before: Phrase | undefined): Candidate<OfficialEvidence> {
  const lead =
    before?.kind === 'honorific' && !before.plural && before.last === office.first ? spanText(context, before) : '';
  const position = statePositions(context, [office])[0] ?? { role: spanText(context, office) };
  return {
    kind: 'official',
    start: context.tokens.start[office.first] ?? 0,
    end: context.tokens.end[nominalEnd(office) - 1] ?? 0,
    rule: 'nominal-office',
    confidence: 0.85,
    evidence: { kind: 'nominal', lead, position },
  };
}

function nominalEnd(office: OfficePhrase): number {
  return Math.max(office.body.last, office.role.last);
}
