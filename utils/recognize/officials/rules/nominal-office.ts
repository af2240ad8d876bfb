import { EntryType } from '../../../lexicon/rows';
import type { OfficialEvidence } from '../../../model/official-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { nominalConfidence } from '../evidence-tallies';
import { analysisOf } from '../phrases/analysis';
import { isPublicOffice } from '../phrases/evidence-of';
import { isOfficeItself } from '../phrases/office-itself';
import type { OfficePhrase, Phrase } from '../phrases/phrase';
import { statePositions } from '../phrases/state-positions';
import { areWords, isCapitalized, isWord, lowerText, spanText } from '../phrases/token-words';
import { isIssuer } from './is-issuer';
import { nominalPlace } from './nominal-place';

/**
 * An office without a name that can only mean one official of the article; its holder is found by resolution.
 *
 * ✓ Tổng Bí thư [Tô Lâm Hà] chủ trì hội nghị. [Tổng Bí thư] yêu cầu làm rõ.
 * ✓ Trung tướng [Lê Văn Hải] dự. Đồng chí [Thứ trưởng Bộ Quốc phòng] lưu ý các đơn vị.
 * ✓ Thủ tướng Đức [Franz Mers] tiếp Bộ trưởng [Phùng Văn Nhu]. [Bộ trưởng] cảm ơn.
 * ✗ Chủ tịch UBND tỉnh [Phùng Văn Nhu] nói. Chọn chủ tịch tỉnh khi sáp nhập: chủ tịch tỉnh mới phải là người giỏi.
 * ✗ Bộ trưởng Bộ Y tế [Phùng Văn Nhu] nói. Bộ trưởng, Thủ trưởng cơ quan ngang bộ quy định chi tiết.
 * ✗ Thủ tướng [Phùng Văn Nhu] dự. Thủ tướng Nhật Bản vắng mặt.
 * ✗ Quốc hội miễn nhiệm chức vụ Bộ trưởng Bộ Tài chính.
 * ✗ Thủ tướng [Phạm Văn Chính] dự. Quyết định số 12/QĐ-TTg của Thủ tướng có hiệu lực.
 */
export const nominalOffice: Rule<OfficialEvidence> = {
  name: 'nominal-office',
  propose: (context) => holders(context).flatMap((group) => candidatesOf(context, group)),
};

/** Words before an office that make it a body or a place: "Phủ [Chủ tịch]", "cấp [Trưởng phòng]". */
const NO_HOLDER = new Set([
  'cấp',
  'ghế',
  'nhiều',
  'vị',
  'phòng',
  'phủ',
  'bởi',
  'lăng',
  'kt',
  'hoặc',
  'mỗi',
  'nữ',
  'hàm',
  'ban',
  'chọn',
  'tìm',
  'thành',
  'số',
  'lượng',
  'trí',
]);

/** Words behind an office that make it anybody's who will hold it: "Chủ tịch tỉnh [mới] phải là …". */
const ANYBODY = new Set(['mới', 'nào', 'cấp', 'các', 'phải', 'tương', 'hoặc', 'hay']);

/** More offices are a list of people. */
const MOST_JOINED = 4;

/** The offices that stand for their holders, with the phrase before them; joined ones ("Tổng Bí thư, Chủ tịch nước") together. */
interface Group {
  readonly offices: readonly OfficePhrase[];
  readonly before: Phrase | undefined;
}

function holders(context: Context): readonly Group[] {
  const { chain, taken } = analysisOf(context);
  const groups: Group[] = [];
  let open: OfficePhrase[] = [];
  /** The office before was meant as such, so what is joined to it is too: "miễn nhiệm Bộ trưởng X và Bộ trưởng Y". */
  let itself = false;
  chain.phrases.forEach((phrase, i) => {
    const joined = i > 0 ? (chain.links[i - 1] ?? 'none') : 'none';
    const goesOn = joined === 'comma' || joined === 'and' || joined === 'also';
    if (phrase.kind !== 'office' || taken.has(phrase) || !isPublicOffice(context, phrase)) {
      itself = false;
      open = [];
      return;
    }
    const before = chain.phrases[i - 1];
    const comrades = joined === 'adjacent' && before?.kind === 'honorific' && before.plural;
    itself = (itself && goesOn) || comrades || !isHolder(context, phrase);
    if (itself) return;
    if (goesOn && joined !== 'and' && open.length > 0 && open.length < MOST_JOINED) open.push(phrase);
    else {
      open = [phrase];
      groups.push({ offices: open, before });
    }
  });
  return groups;
}

function isHolder(context: Context, office: OfficePhrase): boolean {
  if (office.plural || isWord(context, office.first - 3, 'một') || isOfficeItself(context, office.first)) return false;
  // "Hồ Chủ tịch" is said of one man, and is no office.
  if (isWord(context, office.first - 1, 'hồ') && isCapitalized(context, office.first - 1)) return false;
  if (NO_HOLDER.has(lowerText(context, office.first - 1)) || areWords(context, office.first - 2, 'hội', 'nghị'))
    return false;
  if (ANYBODY.has(lowerText(context, office.last)) && office.row.unique !== true) return false;
  // "Có đại biểu đề nghị": one of them.
  if (office.row.domain === 'Quốc hội' && isWord(context, office.first - 1, 'có')) return false;
  // "Bộ trưởng, Thủ trưởng cơ quan ngang bộ": whoever holds it.
  if (areWords(context, office.last + 1, 'thủ', 'trưởng')) return false;
  const bare = office.body.last === office.body.first && office.row.takes !== 'none';
  if (bare && !isCapitalized(context, office.first) && !isAddressed(context, office)) return false;
  if (!bare && office.row.takes !== 'none' && !hasCapital(context, office)) return false;
  return !isIssuer(context, office.first);
}

/** "ngài đại sứ", "bộ trưởng cho rằng": also written small it is somebody. */
function isAddressed(context: Context, office: OfficePhrase): boolean {
  const verb = ((context.hits.types[office.last] ?? 0) & EntryType.Wall) !== 0;
  return verb || isWord(context, office.first - 1, 'ngài');
}

/** "tư lệnh quân khu" is any; "phó chủ tịch UBND TP.HCM" is one. */
function hasCapital(context: Context, office: OfficePhrase): boolean {
  for (let at = office.first; at < office.last; at++) if (isCapitalized(context, at)) return true;
  return false;
}

/** "Thủ tướng Nhật Bản"; a bare "Tổng thống" is of any country. */
function isForeign({ abroad, body, row }: OfficePhrase): boolean {
  return abroad && body.last > body.first && row.domain !== 'ngoại giao';
}

/** The joined offices as one mention, and each for itself: resolution keeps what it can settle. */
function candidatesOf(context: Context, { offices, before }: Group): readonly Candidate<OfficialEvidence>[] {
  const singles = offices.map((office, i) => candidate(context, [office], i === 0 ? before : undefined));
  return offices.length === 1 ? singles : [candidate(context, offices, before), ...singles];
}

function candidate(
  context: Context,
  offices: readonly OfficePhrase[],
  before: Phrase | undefined,
): Candidate<OfficialEvidence> {
  const first = offices[0]?.first ?? 0;
  const last = offices.at(-1);
  const end = last === undefined ? first + 1 : Math.max(last.knownLast, last.role.last);
  const led = before?.kind === 'honorific' && !before.plural && before.last === first;
  return {
    kind: 'official',
    start: context.tokens.start[first] ?? 0,
    end: context.tokens.end[end - 1] ?? 0,
    rule: 'nominal-office',
    confidence: nominalConfidence(
      nominalPlace(context, { first: before === undefined || !led ? first : before.first, last: end }),
    ),
    evidence: {
      kind: 'nominal',
      lead: led ? spanText(context, before) : '',
      positions: statePositions(context, offices),
      ...(offices.some(isForeign) ? { abroad: true as const } : {}),
    },
  };
}
