/**
 * Reads a law that amends another: one mention up to the end of the amended law's title.
 *
 * ✓ Quốc hội bàn [Luật sửa đổi, bổ sung một số điều của Luật Tiêu chuẩn và quy chuẩn kỹ thuật] ở hội trường.
 * ✓ [Luật sửa đổi, bổ sung một số điều của Luật Sĩ quan Quân đội nhân dân Việt Nam] được tán thành cao.
 * ✓ Bộ Y tế soạn [Pháp lệnh sửa đổi Điều 10 của Pháp lệnh Dân số] để trình.
 * ✓ Chính phủ trình [Luật sửa đổi, bổ sung một số điều của 11 Luật có liên quan đến an ninh] để thông qua.
 * ✓ Theo [Luật sửa đổi, bổ sung một số điều của 11 luật về quân sự, quốc phòng năm 2031], xã có ban chỉ huy.
 * ✓ Theo Điều 1 [Luật sửa đổi, bổ sung một số điều của 11 Luật có liên quan đến an ninh 2031] có quy định như sau.
 * ✓ Quốc hội bàn dự án [luật sửa đổi, bổ sung một số điều của các luật trong lĩnh vực quốc phòng, an ninh].
 * ✓ Quốc hội thông qua [Luật sửa đổi, bổ sung một số điều của Luật Đê điều; Luật Hải quan; Luật Bến cảng]. Luật này mới.
 * ✓ Bộ trình [Luật sửa đổi, bổ sung một số điều của Luật Đê điều, Luật Hải quan và Luật Bến cảng năm 2031].
 * ✓ Hôm nay thông qua [Luật sửa đổi, bổ sung 8 luật về tài chính, đấu thầu, đầu tư]. Sau đó, Quốc hội nghỉ.
 * ✓ Quốc hội thông qua [Luật sửa đổi, bổ sung một số điều của Luật Đê điều], [Luật Hải quan (sửa đổi)].
 * ✓ Bộ trình [Luật sửa đổi, bổ sung một số điều của Luật Hải quan, Luật Ngân sách nhà nhước, Luật Đê điều và Luật Bến cảng].
 * ✓ Quốc hội thông qua: [Luật sửa đổi, bổ sung một số điều của Luật Đê điều]; [Luật Hải quan].
 * ✓ Cụ thể, 4 luật gồm luật sửa đổi, bổ sung một số điều của [Luật Đê điều]; [Luật Hải quan].
 * ✓ Theo [Luật sửa đổi, bổ sung một số điều của các luật liên quan đến đầu tư bến cảng số 38/2031], giấy này có giá trị.
 * ✓ Bộ thi hành [Luật sửa đổi, bổ sung một số điều của 11 Luật về quân sự, quốc phòng] liên quan đến việc dời bến.
 * ✓ Bộ trình [Luật sửa đổi, bổ sung Phụ lục II - Danh mục tàu cá phải đăng kiểm ở các cảng biển của Luật Đê điều] để thông qua.
 * ✓ Quốc hội bàn 3 dự án [Luật: Sửa đổi, bổ sung một số điều của Bộ luật Hàng hải]; [Đê điều]; [Điện ảnh (sửa đổi)]. Hết.
 * ✗ Quốc hội bàn việc sửa đổi, bổ sung một số điều của luật.
 */
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { isBreak, isCapital, isLower, isNumber, printedBetween, wordAt, wordsAt, yearAt } from '../../shared/words';
import { sureBy } from '../document-confidence';
import { behindOmnibus } from '../phrases/amended-laws';
import { type KindWord, kindWordAt } from '../phrases/kind-word';
import { withoutShortForms } from '../phrases/law-candidate';
import { readLawTail } from '../phrases/law-tail';
import { lawTitleEnd, TITLED_KINDS, titledKinds } from '../phrases/law-title';
import { readNumber } from '../phrases/number';
import { endsBehindComma } from '../phrases/subject-comma';

export const amendingLaw: Rule<DocumentEvidence> = {
  name: 'amending-law',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const kind of titledKinds(context)) {
      const end = amendingEnd(context, kind);
      if (end > 0) found.push(amendingCandidate(context, kind, end));
    }
    return found;
  },
};

/** How many tokens may stand between "sửa đổi" and the amended law; behind "Phụ lục", which is told with its title. */
const REACH = 12;
const NAMED_REACH = 20;

/** "6 dự án Luật: Sửa đổi …; Đê điều": a list says "Luật" once. */
function titleStart({ tokens }: Context, { next }: KindWord): number {
  return wordAt(tokens, next) === ':' && isCapital(tokens, next + 1) ? next + 1 : next;
}

function amendingEnd(context: Context, kind: KindWord): number {
  const { tokens } = context;
  const first = titleStart(context, kind);
  if (!wordsAt(tokens, first, 'sửa', 'đổi')) return -1;
  let reach = first + REACH;
  for (let i = first + 2; i < reach && !isBreak(tokens, i); i++) {
    if (wordsAt(tokens, i, 'phụ', 'lục')) reach = i + NAMED_REACH;
    if (/^[.;:(]$/.test(wordAt(tokens, i))) return -1;
    const inner = kindWordAt(context, i);
    if (inner === undefined || !TITLED_KINDS.has(inner.row.kind)) continue;
    if (wordAt(tokens, i - 1) === 'các')
      return behindAbout(tokens, inner.next) < 0 ? -1 : behindNumber(context, behindMany(context, inner.next));
    if (!isNumber(tokens, i - 1)) return innerEnd(context, kind, inner);
    return behindNumber(context, behindMany(context, inner.next));
  }
  return -1;
}

/** "10 luật có liên quan đến an ninh, trật tự": many laws at once, told by what they have to do with. */
function behindMany(context: Context, i: number): number {
  const { tokens } = context;
  const at = behindAbout(tokens, i);
  if (at < 0) return i;
  let next = at;
  while (next < at + REACH && goesOn(tokens, next)) {
    next++;
    if (wordAt(tokens, next) === ',' && goesOn(tokens, next + 1) && !endsBehindComma(context, next)) next++;
  }
  return next;
}

/** "… của các luật về bến cảng [số 38/2031/QH16]", "… [năm 2031]": the law's own number or year. */
function behindNumber({ tokens, lexicon }: Context, i: number): number {
  if (wordAt(tokens, i) === 'số') return readNumber(tokens, lexicon, i + 1)?.next ?? i;
  const at = wordAt(tokens, i) === 'năm' ? i + 1 : i;
  return yearAt(tokens, at) === undefined ? i : at + 1;
}

const ENDS = /^(?:được|đã|sẽ|có|của|sau|tại|là|vừa|để|nhằm|cho|với|năm|số|theo|trong|gồm|do)$/;

function goesOn(tokens: Context['tokens'], i: number): boolean {
  // "… về quân sự, quốc phòng liên quan đến việc dời bến": what of it is meant.
  if (wordsAt(tokens, i, 'liên', 'quan')) return false;
  if (wordAt(tokens, i) === 'và') return isLower(tokens, i + 1) && wordAt(tokens, i + 1) !== 'sửa';
  return isLower(tokens, i) && !ENDS.test(wordAt(tokens, i));
}

/** The token behind "(có) liên quan đến", "trong lĩnh vực", "về"; -1 for anything else. */
function behindAbout(tokens: Context['tokens'], i: number): number {
  if (wordAt(tokens, i) === 'về') return i + 1;
  if (wordsAt(tokens, i, 'trong', 'lĩnh', 'vực')) return i + 3;
  const at = wordAt(tokens, i) === 'có' ? i + 1 : i;
  return wordsAt(tokens, at, 'liên', 'quan', 'đến') ? at + 3 : -1;
}

/** The token behind the amended law, and behind those that stand beside it; -1 where what is amended is only counted up. */
function innerEnd(context: Context, kind: KindWord, inner: KindWord): number {
  const { tokens } = context;
  const end = lawTitleEnd(context, inner.next, inner.row.kind);
  if (end < 0) return -1;
  const all = behindOmnibus(context, kind, end);
  // "11 luật gồm luật sửa đổi … của Luật A; Luật B": the list is of what is amended.
  if (all > 0 && wordsAt(tokens, kind.first - 2, 'luật', 'gồm')) return -1;
  return all > 0 ? all : readLawTail(context, end).next;
}

/** A number behind many laws, which is the amending law's; behind one law it is the amended one's. */
const OWN_NUMBER = /(?<=luật.* (?:về|đến|vực) .*) số (\d+\/\d{4}\S*)$/i;

/** A year behind many laws, likewise. */
const OWN_YEAR = /(?<=(?:các|\d+) luật .*) (?:năm )?((?:19|20)\d\d)$/i;

function amendingCandidate(context: Context, kind: KindWord, end: number): Candidate<DocumentEvidence> {
  const whole = withoutShortForms(printedBetween(context.tokens, titleStart(context, kind), end));
  // Most hold no digit, and both patterns look back from everywhere.
  const hasDigits = /\d/.test(whole);
  const number = hasDigits ? OWN_NUMBER.exec(whole)?.[1] : undefined;
  const year = hasDigits ? OWN_YEAR.exec(whole)?.[1] : undefined;
  const title = hasDigits ? whole.replace(OWN_NUMBER, '').replace(OWN_YEAR, '') : whole;
  return documentOver(
    context.tokens,
    { first: kind.first, next: end },
    {
      rule: 'amending-law',
      confidence: sureBy('a law it amends'),
      evidence: { kind: kind.row.kind, designation: 'title', name: title, title, draft: false, number, year },
    },
  );
}
