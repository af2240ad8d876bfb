import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Tokens } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { wordAt } from '../../shared/words';
import { isCapitalKind } from './kind-word';

/** What a decision does to a person, a case or a paper, right behind its number or who made it. */
const DECIDES =
  /^(?:bổ nhiệm|miễn nhiệm|điều động|luân chuyển|khởi tố|truy tố|kỷ luật|cưỡng chế|công nhận|chấp thuận|khen thưởng|đình chỉ|tạm đình|cho phép|cho thôi|cho ông|cho bà|cho đồng|đồng ý|chuẩn y|chỉ định|kéo dài|cấp cho|xử phạt|chuyển quyền|chuyển giao|sáp nhập|hợp nhất|giải thể|đổi tên|chấm dứt|hủy bỏ|tặng thưởng|truy tặng|phong tặng)$/;

/** Of those the ones that behind a comma still are what the paper says, and not what somebody did besides. */
const BEHIND_COMMA = /^(?:khởi tố|cho phép|cho thôi|cho ông|cho bà|cho đồng|đồng ý)$/;

/**
 * Where the title of a decision starts that is told by its verb: "Quyết định 352/QĐ-HU(, đồng ý) cho ông An thôi giữ chức
 * …", "Quyết định số 32/C46 khởi tố vụ án …", read from token `at` behind the mention and what describes it; -1 for others.
 */
export function decisionTitleAt(
  tokens: Tokens,
  { kind, symbol }: Pick<DocumentEvidence, 'kind' | 'symbol'>,
  at: number,
): number {
  if (kind !== 'quyết định' || symbol === undefined) return -1;
  const comma = wordAt(tokens, at) === ',';
  const first = comma ? at + 1 : at;
  const verb = `${wordAt(tokens, first)} ${wordAt(tokens, first + 1)}`;
  return (comma ? BEHIND_COMMA : DECIDES).test(verb) ? first : -1;
}

/** "Kế hoạch số 12-KH/TU của Tỉnh ủy [thực hiện] Nghị quyết số 57 …": what a plan carries out is what it is about; -1 for others. */
export function carriedOutAt(context: Context, { kind }: Pick<DocumentEvidence, 'kind'>, at: number): number {
  const { tokens } = context;
  if (!/^(?:kế hoạch|chương trình|chương trình hành động|hướng dẫn)$/.test(kind)) return -1;
  const verb = `${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`;
  if (verb !== 'thực hiện' && verb !== 'triển khai') return -1;
  return isCapitalKind(context, at + 2) ? at : -1;
}

/** "ban hành Nghị định số 9/2031/NĐ-CP nhằm [sửa đổi, bổ sung …]": what it is made for, as its title says it; -1 for others. */
export function aimAt({ tokens }: Context, { symbol }: DocumentEvidence, at: number): number {
  if (symbol === undefined || wordAt(tokens, at) !== 'nhằm') return -1;
  return /^(?:sửa đổi|hướng dẫn)$/.test(`${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`) ? at + 1 : -1;
}
