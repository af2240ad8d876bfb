import type { Context } from '../../recognizer';
import { wordAt } from '../../shared/words';
import { makerEndingAt, readMakerBefore } from './maker';

/** What a body has said in a document: "chỉ đạo của Thủ tướng tại Công điện số 5/CĐ-TTg". */
const SAID = /^(?:đạo|kiến|cầu|nghị|thuận|trương|luận|phép|giao)$/;

/**
 * Reads who speaks "tại" or "theo" a document that starts at token `i`: "được Thủ tướng phê duyệt tại Quyết định …",
 * "chỉ đạo của UBND tỉnh (tại Công văn …".
 */
export function readApproverBefore(context: Context, i: number): string | undefined {
  const { tokens } = context;
  const at = wordAt(tokens, i - 1);
  if (at !== 'tại' && at !== 'theo') return undefined;
  const end = wordAt(tokens, i - 2) === '(' ? i - 2 : i - 1;
  if (/^(?:duyệt|hành|qua)$/.test(wordAt(tokens, end - 1))) return readMakerBefore(context, end)?.issuer;
  if (at !== 'tại') return undefined;
  const body = makerEndingAt(context, end);
  if (body === undefined || wordAt(tokens, body.first - 1) !== 'của') return undefined;
  return SAID.test(wordAt(tokens, body.first - 2)) ? body.issuer : undefined;
}
