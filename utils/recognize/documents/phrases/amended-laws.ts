import type { Context } from '../../recognizer';
import { isCapital, wordAt } from '../../shared/words';
import { kindWordAt } from './kind-word';
import { readLawTail } from './law-tail';
import { knownTitleEnd, TITLED_KINDS } from './law-title';

/** Most laws that one law amends, as titles count them. */
const MOST = 16;

/**
 * The token behind "[Luật Đê điều] số 31/2024/QH15, Luật Bến cảng và Luật Thủy sản": the laws that stand beside the one whose
 * title ends before token `end`, with years and numbers, in a title from token `first` on that says what is amended; -1 where
 * none follows.
 */
export function behindAmendedLaws(context: Context, end: number, first: number): number {
  const { tokens } = context;
  if (end < 0 || wordAt(tokens, first) !== 'sửa') return -1;
  let behind = -1;
  let next = end;
  for (let n = 0; n < MOST && next > 0; n++) {
    const tail = readLawTail(context, next).next;
    if (n > 0) behind = tail;
    next = otherTitleEnd(context, wordAt(tokens, tail) === ',' && wordAt(tokens, tail + 1) === 'và' ? tail + 1 : tail);
  }
  return behind;
}

/** ", Luật Bến cảng", "và Luật Thủy sản" at token `i`: the token behind the title; -1 for anything else. */
function otherTitleEnd(context: Context, i: number): number {
  const { tokens } = context;
  if (!/^(?:,|và)$/.test(wordAt(tokens, i)) || !isCapital(tokens, i + 1)) return -1;
  const kind = kindWordAt(context, i + 1);
  return kind !== undefined && TITLED_KINDS.has(kind.row.kind) ? knownTitleEnd(context, kind.next, kind.row.kind) : -1;
}
