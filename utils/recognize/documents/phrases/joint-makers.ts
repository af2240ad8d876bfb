import type { Context } from '../../recognizer';
import { isCapital, wordAt } from '../../shared/words';
import { type ReadIssuer, readIssuer } from './issuer';
import { makerEndingAt, type PlacedMaker } from './maker-ending';

/** Most bodies that make one paper together. */
const MOST = 6;

/** "[Bộ Tư pháp, Bộ Công an và] Bộ Y tế ban hành": all who make a joint paper, of whom the last was read. */
export function withPartnersBefore(context: Context, last: PlacedMaker): PlacedMaker {
  let all = last;
  for (let i = 0; i < MOST && all.issuer !== undefined; i++) {
    const joint = wordAt(context.tokens, all.first - 1);
    const before = joint === ',' || joint === 'và' ? makerEndingAt(context, all.first - 1) : undefined;
    if (before?.issuer === undefined) break;
    if (joint === ',' && TOLD_OF.test(wordAt(context.tokens, before.first - 1))) break;
    all = { first: before.first, issuer: joined(before.issuer, joint, all.issuer) };
  }
  return all;
}

/** "Thông tư liên tịch … của Bộ Tư pháp[, Bộ Công an và Bộ Y tế]": all who made it together. */
export function withPartnersBehind(context: Context, issuer: ReadIssuer): ReadIssuer {
  let all = issuer;
  for (;;) {
    const joint = wordAt(context.tokens, all.next);
    const partner =
      (joint === ',' || joint === 'và') && isCapital(context.tokens, all.next + 1)
        ? readIssuer(context, all.next + 1)
        : undefined;
    if (partner === undefined) return all;
    all = { name: joined(all.name, joint, partner.name), next: partner.next };
  }
}

function joined(first: string, joint: string, second: string): string {
  return `${first}${joint === ',' ? ',' : ' và'} ${second}`;
}

/** Units of a body, and bodies that have units: "Cục Hàng hải, Bộ Xây dựng" is one maker. */
const UNIT = /^(?:Tổng cục|Cục|Chi cục|Vụ|Viện|Phòng|Trung tâm|Cơ quan) /;
const WHOLE = /^(?:Bộ|Sở|Tổng cục|Ủy ban nhân dân|Công an) /;

/** Behind these a body is not the sentence's own: "Theo Bộ Tư pháp, …", "báo cáo từ Cục Hàng hải, …". */
const TOLD_OF = /^(?:theo|với|của|tại|từ|cùng|đến|gửi|ở|cho|về|bởi|giao)$/;

/** "[Cục Hàng hải,] Bộ Xây dựng đã có": the unit that makes a paper before the body it belongs to. */
export function withUnitBefore(context: Context, whole: PlacedMaker): PlacedMaker {
  const { tokens } = context;
  if (whole.issuer === undefined || wordAt(tokens, whole.first - 1) !== ',' || !WHOLE.test(whole.issuer)) return whole;
  const unit = makerEndingAt(context, whole.first - 1);
  // "Theo Cục Hàng hải, Bộ Xây dựng đã có …": who says it, and who made it.
  if (unit?.issuer === undefined || !UNIT.test(unit.issuer) || TOLD_OF.test(wordAt(tokens, unit.first - 1)))
    return whole;
  return { first: unit.first, issuer: `${unit.issuer}, ${whole.issuer}` };
}

/** "của Cục Hàng hải[, Bộ Xây dựng] về …": the body that a unit belongs to. */
export function withWholeBehind(context: Context, unit: ReadIssuer): ReadIssuer {
  const { tokens } = context;
  if (!UNIT.test(unit.name) || wordAt(tokens, unit.next) !== ',' || !isCapital(tokens, unit.next + 1)) return unit;
  const whole = readIssuer(context, unit.next + 1);
  if (whole === undefined || !WHOLE.test(whole.name) || !ENDS.test(wordAt(tokens, whole.next))) return unit;
  return { name: `${unit.name}, ${whole.name}`, next: whole.next };
}

/** What stands behind a body that belongs to what stands before it; a verb would make it the sentence's own. */
const ENDS = /^(?:về|v|quy|hướng|sửa|ban|[,.;)]|)$/;
