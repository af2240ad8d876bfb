import type { Context } from '../../recognizer';
import { isBreak, isCapital, isLower, wordAt } from '../../shared/words';
import { type KindWord, kindWordAt } from './kind-word';
import { readLawTail } from './law-tail';
import { lawTitleEnd, TITLED_KINDS, unknownTitleEnd } from './law-title';

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
    next = otherTitleEnd(context, behindAnd(context, tail));
  }
  return behind;
}

/**
 * The same behind the name of a law that amends several and is told by all of them: "[Luật sửa đổi … của Luật Đê điều]; Luật
 * Bến cảng; Luật Thủy sản". One of a list of laws ("thông qua: Luật sửa đổi …, Luật Thủy sản"), or beside one that is revised
 * as a whole, stands alone: -1. A list of commas has its "và", or is a heading; two laws and nothing but "và" between them are
 * two, unless a year or a number stands behind both.
 */
export function behindOmnibus(context: Context, kind: KindWord, end: number): number {
  const { tokens } = context;
  if (/^(?:[,;:]|và)$/.test(wordAt(tokens, kind.first - 1))) return -1;
  let behind = -1;
  let closed = isBreak(tokens, kind.first - 1);
  let listed = false;
  let told = false;
  let next = end;
  for (let n = 0; n < MOST && next > 0; n++) {
    const tail = readLawTail(context, next);
    if (n > 0 && tail.amended) return -1;
    if (n > 0) behind = tail.next;
    told = n > 1 || tail.year !== undefined || tail.number !== undefined;
    next = otherTitleEnd(context, behindAnd(context, tail.next));
    closed ||= next > 0 && wordAt(tokens, tail.next) !== ',';
    listed ||= next > 0 && wordAt(tokens, tail.next) === ';';
  }
  return closed && (told || listed) ? behind : -1;
}

/** ", và" and "; và" are one step. */
function behindAnd({ tokens }: Context, i: number): number {
  return /^[,;]$/.test(wordAt(tokens, i)) && wordAt(tokens, i + 1) === 'và' ? i + 1 : i;
}

/** ", Luật Bến cảng", "; Luật Bến cảng", "và Luật Thủy sản" at token `i`: the token behind the title; -1 for anything else. */
function otherTitleEnd(context: Context, i: number): number {
  const { tokens } = context;
  if (!/^(?:[,;]|và)$/.test(wordAt(tokens, i)) || !isCapital(tokens, i + 1)) return -1;
  const kind = kindWordAt(context, i + 1);
  if (kind === undefined || !TITLED_KINDS.has(kind.row.kind)) return -1;
  const end = lawTitleEnd(context, kind.next, kind.row.kind);
  return end > 0 && isLower(tokens, end) ? Math.max(end, misprintedEnd(context, kind.next)) : end;
}

/** "Luật Ngân sách nhà nhước, Luật …": where a title's end is misprinted, the next law of the list says where it ends. */
function misprintedEnd(context: Context, first: number): number {
  const end = unknownTitleEnd(context, first);
  if (end < 0 || !/^[,;]$/.test(wordAt(context.tokens, end))) return -1;
  const next = kindWordAt(context, end + 1);
  return next?.capital && TITLED_KINDS.has(next.row.kind) ? end : -1;
}
