import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { OfficialEvidence } from '../../../model/official-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { itemAt } from '../../shared/item-at';
import { nominalConfidence } from '../evidence-tallies';
import { analysisOf } from '../phrases/analysis';
import type { OfficePhrase, Phrase } from '../phrases/phrase';
import { isPublicOffice } from '../phrases/public-office';
import { statePositions } from '../phrases/state-positions';
import { areWords, isWord, markAt, spanText } from '../phrases/token-words';
import { meansHolder } from './means-holder';
import { nominalPlace } from './nominal-place';

/**
 * An office without a name that can only mean one official of the article; its holder is found by resolution.
 *
 * ✓ Tổng Bí thư [Tô Lâm Hà] chủ trì hội nghị. [Tổng Bí thư] yêu cầu làm rõ.
 * ✓ Trung tướng [Lê Văn Hải] dự. Đồng chí [Thứ trưởng Bộ Quốc phòng] lưu ý các đơn vị.
 * ✓ Thủ tướng Đức [Franz Mers] tiếp Bộ trưởng [Phùng Văn Nhu]. [Bộ trưởng] cảm ơn.
 * ✓ Phó Giám đốc Công an tỉnh [Lê Văn Hải] đến. Theo vị [Phó Giám đốc Công an tỉnh], nhóm này rất tinh vi.
 * ✓ Thủ tướng [Lê Văn Hải] dự. Bộ sẽ làm tốt các nhiệm vụ [Thủ tướng Chính phủ] giao.
 * ✓ Thủ tướng [Lê Văn Hải] dự. Chính phủ, [Thủ tướng Chính phủ] đã ban hành nhiều chỉ thị.
 * ✓ Chủ tọa [Lê Văn Hải] hỏi bị cáo. Bị [chủ tọa] nhắc nhở, ông im lặng.
 * ✓ Thứ trưởng [Lê Văn Hải] ra tòa. Ở đó, [thứ trưởng] tái khẳng định lời khai.
 * ✓ Bí thư Tỉnh ủy Bến Tre [Lê Văn Hải] đến. Tân [Bí thư Tỉnh ủy Bến Tre] cho hay đường sẽ thông.
 * ✓ Thủ tướng Nhật Bản [Ishido Shigero] đến. [Thủ tướng nước này] cảm ơn chủ nhà.
 * ✓ Bí thư Thành ủy [Lê Văn Hải] đến. [Bí thư Hà Nội] hứa mở bến.
 * ✗ Bí thư Thành ủy [Lê Văn Hải] đến. Bí thư Ba Vì hứa mở bến.
 * ✗ Bí thư Tỉnh ủy [Lê Văn Hải] đến. Bí thư Bến Tre hứa mở bến.
 * ✗ Bí thư Tỉnh ủy [Lê Văn Hải] dự. Đại hội sẽ bầu trực tiếp Bí thư Tỉnh ủy.
 * ✗ Thủ tướng [Lê Văn Hải] dự. Bộ chịu trách nhiệm trước pháp luật và trước Thủ tướng.
 * ✗ Thủ tướng [Lê Văn Hải] dự. Hội đồng giúp Thủ tướng chỉ đạo các bộ.
 * ✗ Bộ trưởng [Lê Văn Hải] dự. Bộ sẽ trình Bộ trưởng quyết định lịch nghỉ.
 * ✗ Giám đốc Sở Y tế [Lê Văn Hải] dự. Ông là Phó phòng (2001-2009), Giám đốc Sở Y tế (từ 2009).
 * ✗ Phó Giám đốc Bệnh viện Chợ Rẫy [Lê Văn Hải] dự cùng các giám đốc, phó giám đốc Bệnh viện Chợ Rẫy.
 * ✗ Chủ tịch UBND tỉnh [Phùng Văn Nhu] nói. Chọn chủ tịch tỉnh khi sáp nhập: chủ tịch tỉnh mới phải là người giỏi.
 * ✗ Bộ trưởng Bộ Y tế [Phùng Văn Nhu] nói. Bộ trưởng, Thủ trưởng cơ quan ngang bộ quy định chi tiết.
 * ✗ Thủ tướng [Phùng Văn Nhu] dự. Thủ tướng Nhật Bản vắng mặt.
 * ✗ Đại sứ [Phùng Văn Nhu] kể chuyện cũ. Đại sứ Mỹ chia sẻ với báo.
 * ✗ Bộ trưởng Quốc phòng [Ngo Eng Lam] dự họp Bộ trưởng Quốc phòng Trung Quốc - ASEAN ở Lào.
 * ✗ Bộ trưởng Quốc phòng Trung Quốc [Đồng Vân] vắng mặt dịp Bộ trưởng Quốc phòng Trung Quốc và Mỹ gặp nhau.
 * ✗ Quốc hội miễn nhiệm chức vụ Bộ trưởng Bộ Tài chính.
 * ✗ Thủ tướng [Phạm Văn Chính] dự. Quyết định số 12/QĐ-TTg của Thủ tướng có hiệu lực.
 */
export const nominalOffice: Rule<OfficialEvidence> = {
  name: 'nominal-office',
  propose(context) {
    const found: Candidate<OfficialEvidence>[] = [];
    for (const group of holders(context)) addCandidates(context, group, found);
    return found;
  },
};

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
  for (let i = 0; i < chain.phrases.length; i++) {
    const phrase = chain.phrases[i] as Phrase;
    const joined = i > 0 ? (chain.links[i - 1] ?? 'none') : 'none';
    const goesOn = joined === 'comma' || joined === 'and' || joined === 'also';
    if (phrase.kind !== 'office' || taken.has(phrase.first) || !isPublicOffice(context, phrase)) {
      // "Các giám đốc, phó giám đốc Bệnh viện X": all of them.
      itself = phrase.kind === 'office' && phrase.plural;
      open = [];
      continue;
    }
    const before = itemAt(chain.phrases, i - 1);
    const comrades = joined === 'adjacent' && before?.kind === 'honorific' && before.plural;
    itself = (itself && goesOn && !isSubject(context, phrase)) || comrades || !meansHolder(context, phrase);
    if (itself) {
      open = [];
      continue;
    }
    if (goesOn && joined !== 'and' && open.length > 0 && open.length < MOST_JOINED) open.push(phrase);
    else {
      open = [phrase];
      groups.push({ offices: open, before });
    }
  }
  return groups;
}

/** "Giao việc cho hai bộ trưởng, [Thủ tướng] mong muốn …": complete in itself, before its verb. */
function isSubject({ hits }: Context, { row, last }: OfficePhrase): boolean {
  return row.takes === 'none' && ((hits.types[last] ?? 0) & EntryType.Wall) !== 0;
}

/** "Thủ tướng Nhật Bản"; a bare "Tổng thống" is of any country, an ambassador "tại Nhật Bản" may be ours. */
function isForeign(context: Context, { abroad, last, body, row }: OfficePhrase): boolean {
  const { hits, lexicon } = context;
  if (isOfThatCountry(context, last)) return true;
  if (!abroad || body.last === body.first) return false;
  if (row.domain !== 'ngoại giao') return true;
  const hit = hitAt(hits, body.first, EntryType.Place);
  return hits.last[hit] === body.last && lexicon.organization(hits.entry[hit] ?? -1)?.group === 'country';
}

/** "Thủ tướng [nước này]", "Chủ tịch Quốc hội [nước bạn]" */
function isOfThatCountry(context: Context, at: number): boolean {
  return areWords(context, at, 'nước', 'này') || areWords(context, at, 'nước', 'bạn');
}

/** The joined offices as one mention, and each for itself: resolution keeps what it can settle. */
function addCandidates(context: Context, { offices, before }: Group, found: Candidate<OfficialEvidence>[]): void {
  if (offices.length > 1) found.push(candidate(context, offices, before));
  offices.forEach((office, i) => {
    found.push(candidate(context, [office], i === 0 ? before : undefined));
  });
}

/** "Bí thư thị trấn Mai Lâm | (huyện Kỳ Sơn)": what a bracket adds is no part of the mention. */
function beforeBracket(context: Context, end: number): number {
  if (markAt(context, end - 1) !== ')') return end;
  let at = end - 2;
  while (at > end - LONGEST_BRACKET && markAt(context, at) !== '(') at--;
  // "(NATO)" says the body's name once more.
  return markAt(context, at) === '(' && end - at > 3 ? at : end;
}

const LONGEST_BRACKET = 24;

function endOf(context: Context, { knownLast, role }: OfficePhrase): number {
  const end = Math.max(knownLast, role.last);
  return isOfThatCountry(context, end) ? end + 2 : beforeBracket(context, end);
}

function candidate(
  context: Context,
  offices: readonly OfficePhrase[],
  before: Phrase | undefined,
): Candidate<OfficialEvidence> {
  const opened = offices[0]?.first ?? 0;
  // "Tân Tổng tư lệnh" is a new one, whose office is "Tổng tư lệnh".
  const first = isWord(context, opened, 'tân') ? opened + 1 : opened;
  const last = offices.at(-1);
  const end = last === undefined ? first + 1 : endOf(context, last);
  const led = before?.kind === 'honorific' && !before.plural && before.last === opened;
  const lead = led ? spanText(context, before) : '';
  const positions = statePositions(context, offices);
  const abroad = offices.some((office) => isForeign(context, office)) ? true : undefined;
  return {
    kind: 'official',
    start: context.tokens.start[first] ?? 0,
    end: context.tokens.end[end - 1] ?? 0,
    rule: 'nominal-office',
    confidence: nominalConfidence(
      nominalPlace(context, { first: before === undefined || !led ? opened : before.first, last: end }),
    ),
    evidence: { kind: 'nominal', lead, rank: undefined, positions, abroad },
  };
}
