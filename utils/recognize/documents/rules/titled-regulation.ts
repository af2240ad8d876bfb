/**
 * Reads a regulation that is capitalised and followed by its title, where somebody issues it, it says whose it is or it
 * stands alone as a heading.
 *
 * ✓ Thủ tướng ký [quyết định] ban hành [Quy chế phối hợp hoạt động của các bến cảng vùng biển]. Bộ là đầu mối.
 * ✓ [Thông tư số 6/2031/TT-BXD] ban hành [Quy chế trực bến của cảng vụ] vừa được bộ công bố.
 * ✓ Ông vi phạm [Quy chế làm việc của Bộ Xây dựng]; ký văn bản trái quy định.
 * ✓ Theo [Quy chế cấp bằng lái tàu cho thuyền viên các cảng] ban hành theo [quyết định số 461] của bộ.
 * ✓ Bộ trưởng đã ban hành [Bộ Quy tắc ứng xử trên tàu khách]. Sau đó, bến đông.
 * ✓ Các bộ thực hiện nghiêm [Quy chế tiếp nhận kiến nghị của thuyền viên trên Cổng Thông tin Chính phủ] để gỡ vướng.
 * ✓ Điều 2 [Quy chế thuê tư vấn nước ngoài trong xây dựng bến tại Việt Nam] quy định rõ.
 * ✓ [Quy chế thi bằng lái tàu từ năm 2031] được Bộ Y tế ban hành kèm [Thông tư số 24/2031/TT-BYT].
 * ✓ [Thông tư số 6/2031/TT-BXD] sửa đổi, bổ sung một số điều của [Quy chế thi bằng lái tàu] hiện hành.
 * ✓ Bộ sửa đổi, bổ sung một số điều trong [Quy chế tuyển thuyền viên, tuyển hoa tiêu ngành Hàng hải].
 * ✓ Thời gian phát biểu theo [Nội quy kỳ họp Quốc hội] hiện hành là bảy phút.
 * ✓ Theo khoản 2 Điều 9 [Điều lệ Hiệp hội hoa tiêu Việt Nam] được ban hành kèm theo [Quyết định 1178/QĐ-BNV], hội có lệ phí.
 * ✓ Cùng với đó là [Quy chế về bổ nhiệm hoa tiêu và thuyền trưởng], ban hành kèm theo [Quyết định số 68-QĐ/TW].
 * ✓ Bộ sửa đổi, bổ sung [Quy chế tổ chức thực hiện các dự án nông thôn mới] hiện hành.
 * ✓ Trường sửa đổi, bổ sung [Quy chế đào tạo hoa tiêu theo hệ thống tín chỉ] theo hướng gọn hơn.
 * ✓ Bộ ban hành [Quy chế tuyển sinh hoa tiêu tàu biển] kèm theo [Thông tư số 8/2031/TT-BXD].
 * ✓ Ủy ban ra [Quyết định số 48/QĐ-UBND] ngày 6/2/2031 về [Quy chế neo đậu, sửa chữa tàu cá trong vịnh Hòa An]. Sau đó, bến đông.
 * ✗ Bộ nói tại hội nghị về Quy chế trực bến của các cảng.
 * ✗ Công ty sửa đổi, bổ sung Quy chế chi tiêu nội bộ của đơn vị; liên đoàn ban hành Điều lệ giải bóng chuyền toàn quốc.
 * ✗ Hai nước bàn về Bộ Quy tắc ứng xử ở vùng biển.
 * ✗ Đoàn kiểm tra nêu vi phạm Quy chế làm việc của cơ quan.
 * ✗ Bộ ban hành Quy chế mới.
 * ✗ Quy chế này quy định về nguyên tắc trực bến.
 */
import type { DocumentEvidence } from '../../../model/document-evidence';
import { singleSpaced } from '../../../text/single-spaced';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { isBreak, isCapital, isLower, printedBetween, wordAt, wordsAt } from '../../shared/words';
import { sureBy } from '../document-confidence';
import { amendedEnd, isAmended, LEAST } from '../phrases/amended-regulation';
import { isOfAnyBody } from '../phrases/any-body';
import { isIssuedBefore } from '../phrases/issued-regulation';
import { opensIssuer, type ReadIssuer, readIssuer } from '../phrases/issuer';
import { isKind, type KindWord, kindWords } from '../phrases/kind-word';
import { knownTitleEnd } from '../phrases/law-title';
import { readMakerBefore } from '../phrases/maker';
import { behindAbout } from '../phrases/subject';
import { subjectEnd } from '../phrases/subject-end';

const REGULATIONS = new Set(['quy chế', 'nội quy', 'bộ quy tắc', 'điều lệ']);

export const titledRegulation: Rule<DocumentEvidence> = {
  name: 'titled-regulation',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const kind of kindWords(context)) {
      if (!kind.capital || !REGULATIONS.has(kind.row.kind)) continue;
      const next = regulationEnd(context, kind);
      if (next > 0) found.push(regulation(context, kind, next));
    }
    return found;
  },
};

const NO_TITLE = /^(?:này|mới|được|đã|có|bỏ|trên|và|quy|của|là|nêu|yêu|cũng|theo|ban|gồm|sẽ|về)$/;

/** The token behind the title of a regulation that is issued, or that fills its line; -1 for any other. */
function regulationEnd(context: Context, kind: KindWord): number {
  const { tokens } = context;
  const known = knownTitleEnd(context, kind.next, kind.row.kind);
  if (known > 0) return known;
  const issuedAt = issuedBehind(context, kind.next);
  const issued = issuedAt > 0 || isIssuedBefore(context, kind);
  if (!startsTitle(context, kind, issuedAt > 0, issued)) return -1;
  const body = issued ? undefined : bodyOf(context, kind);
  if (body !== undefined) return body.next;
  if (!issued && isAmended(context, kind)) return amendedEnd(context, kind);
  const obeyed = !issued && isObeyed(context, kind);
  if (!issued && !obeyed && !isBreak(tokens, kind.first - 1)) return -1;
  let end = beforeAlong(tokens, kind.next, subjectEnd(context, kind.next));
  if (obeyed) return obeyedEnd(context, kind, end);
  if (issuedAt > 0 && issuedAt < end) end = wordAt(tokens, issuedAt - 1) === 'được' ? issuedAt - 1 : issuedAt;
  while (wordAt(tokens, end - 1) === ',') end--;
  if (end - kind.next < LEAST || isOfAnyBody(context, end)) return -1;
  return issued || isBreak(tokens, end) ? end : -1;
}

/**
 * A title starts in lower case; with a name where the paper that issued it is named. Charters are told by whose they are
 * (`founding`), unless one is issued.
 */
function startsTitle({ tokens }: Context, { row, next }: KindWord, named: boolean, issued: boolean): boolean {
  const word = wordAt(tokens, next);
  // "Điều lệ giải bóng chuyền": the rules of a game.
  if (row.kind === 'điều lệ' && (!issued || word === 'giải' || word === 'cuộc')) return false;
  if (named && (word === 'về' || isCapital(tokens, next))) return true;
  return isLower(tokens, next) && !NO_TITLE.test(word);
}

/** What is done to a regulation that there is: "vi phạm", "thực hiện (nghiêm, có hiệu quả)". */
const OBEYED =
  /^(?:vi phạm|thực hiện|chấp hành|tuân thủ|hiện nghiêm|hiện đúng|hành nghiêm|hiệu quả|làm trái|(?:điều|khoản) \d+)$/;

function isObeyed({ tokens }: Context, { first }: KindWord): boolean {
  return OBEYED.test(`${wordAt(tokens, first - 2)} ${wordAt(tokens, first - 1)}`);
}

/** Fewest tokens of the title of one that is obeyed: shorter ones any body may have. */
const LEAST_OBEYED = 8;

/** The token behind the title where it names something particular: up to what it is obeyed for. */
function obeyedEnd(context: Context, kind: KindWord, subject: number): number {
  const { tokens } = context;
  let end = kind.next;
  let named = false;
  for (; end < subject && !/^(?:để|nhằm)$/.test(wordAt(tokens, end)); end++) named ||= isCapital(tokens, end);
  while (wordAt(tokens, end - 1) === ',') end--;
  return named && end - kind.next >= LEAST_OBEYED && !isOfAnyBody(context, end) ? end : -1;
}

/** "Quy chế thi bằng lái tàu [kèm theo] Thông tư số …": the token at it, or `end`. */
function beforeAlong(tokens: Context['tokens'], from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (wordsAt(tokens, i, 'kèm', 'theo')) return i;
  return end;
}

/** How far behind its kind a regulation's body and the paper that issued it are looked for, in tokens. */
const BODY_REACH = 5;
const ISSUED_REACH = 40;

/** Bodies that every place has. */
const ANY = /^(?:Ủy ban|Hội đồng) nhân dân$/;

/** "Quy chế làm việc của Bộ Xây dựng": a few words and whose it is. */
function bodyOf(context: Context, kind: KindWord): (ReadIssuer & { readonly first: number }) | undefined {
  const { tokens } = context;
  let at = kind.next;
  while (at < kind.next + BODY_REACH && isLower(tokens, at) && wordAt(tokens, at) !== 'của') at++;
  if (
    at === kind.next ||
    wordAt(tokens, kind.first - 1) === 'về' ||
    wordAt(tokens, at) !== 'của' ||
    !opensIssuer(context, at + 1)
  )
    return undefined;
  const issuer = readIssuer(context, at + 1);
  if (issuer === undefined || ANY.test(issuer.name)) return undefined;
  return { ...issuer, first: at };
}

/** The token at "ban hành (kèm) theo Quyết định số …" in the same sentence; -1 if none. */
function issuedBehind(context: Context, from: number): number {
  const { tokens } = context;
  for (let i = from; i < from + ISSUED_REACH && !isBreak(tokens, i) && !/^[.;]$/.test(wordAt(tokens, i)); i++) {
    if (wordAt(tokens, i) !== 'ban' || wordAt(tokens, i + 1) !== 'hành') continue;
    const along = wordAt(tokens, i + 2) === 'kèm' ? i + 3 : i + 2;
    const paper = wordAt(tokens, along) === 'theo' ? along + 1 : along;
    return paper > i + 2 && isKind(context, paper) ? i : -1;
  }
  return -1;
}

/** Who issues it is read here: of titled papers the words before tell it only of these. */
function regulation(context: Context, kind: KindWord, next: number): Candidate<DocumentEvidence> {
  const own = bodyOf(context, kind);
  const body = own?.next === next ? own : undefined;
  const from = behindAbout(context, kind.next);
  const name = singleSpaced(printedBetween(context.tokens, from, next));
  const title = body === undefined ? name : singleSpaced(printedBetween(context.tokens, from, body.first));
  const issuer = body?.name ?? readMakerBefore(context, kind.first)?.issuer;
  return documentOver(
    context.tokens,
    { first: kind.first, next },
    {
      rule: 'titled-regulation',
      confidence: sureBy('a regulation that is issued'),
      evidence: {
        kind: kind.row.kind,
        designation: 'title',
        name,
        title,
        draft: false,
        ...(issuer === undefined ? {} : { issuer }),
      },
    },
  );
}
