import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context } from '../../recognizer';
import { isBreak, isCapital, isLower, wordAt, wordsAt } from '../../shared/words';
import { makerEndingAt } from './maker-ending';
import { behindAbout, subjectBetween } from './subject';
import { subjectEnd } from './subject-end';

/** Longest name before a bracket, and the fewest words that tell a paper, in tokens. */
const MAX_NAME = 24;
const LEAST = 4;

/** What a decision or a circular puts into force: that is what it is about. */
const RULES = [
  ['quy', 'chế'],
  ['bộ', 'quy', 'tắc'],
  ['nội', 'quy'],
] as const;

/** Kinds that are first told by what they do. */
const TOLD = /^(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị)$/;

/**
 * Reads the title of a numbered document from the words before the bracket it stands in: "quy chế đăng kiểm tàu cá (Quyết
 * định 96 …", "quyết định giao vốn năm 2031 của Bộ Y tế (Quyết định số 12/QĐ-BYT)".
 */
export function readNamedInFront(
  context: Context,
  { evidence }: Candidate<DocumentEvidence>,
  first: number,
): string | undefined {
  const { tokens } = context;
  if (wordAt(tokens, first - 1) !== '(' || evidence.designation !== 'number') return undefined;
  const kind = TOLD.test(evidence.kind) ? evidence.kind.split(' ') : [];
  const open = first - 1;
  for (let i = open - 2; i > open - MAX_NAME && !isBreak(tokens, i); i--) {
    if (/^[.;:()"]$/.test(wordAt(tokens, i))) return undefined;
    const rules = RULES.find((words) => wordsAt(tokens, i, ...words));
    if (rules !== undefined) return goesOn(context, i + rules.length) ? named(context, i, open) : undefined;
    if (kind.length === 2 && wordsAt(tokens, i, ...kind) && isTold(context, i, i + 2))
      return named(context, behindAbout(context, i + 2), ofBody(context, i + 2, open));
  }
  return undefined;
}

/** "quyết định giao vốn", and not "đã quyết định giao vốn", "Bộ quyết định giao vốn", "Quyết định số 7", "Quyết định này". */
function isTold(context: Context, first: number, next: number): boolean {
  if (!goesOn(context, next) || /^(?:đã|vừa|sẽ|mới)$/.test(wordAt(context.tokens, first - 1))) return false;
  return isCapital(context.tokens, first) || makerEndingAt(context, first) === undefined;
}

/** "quy chế đăng kiểm …", and not "nội quy và …", "quy chế này". */
function goesOn({ tokens }: Context, i: number): boolean {
  return isLower(tokens, i) && !/^(?:số|này|trên|của|và)$/.test(wordAt(tokens, i));
}

/** Nothing where the sentence tells more: "Theo quy chế thi, ai mang phao sẽ bị phạt (Thông tư …". */
function named(context: Context, from: number, to: number): string | undefined {
  return to - from < LEAST || subjectEnd(context, from) < to ? undefined : subjectBetween(context, from, to);
}

/** "giao vốn năm 2031 [của Bộ Y tế]": whose paper it is is no part of its title. */
function ofBody({ tokens }: Context, from: number, to: number): number {
  for (let i = from; i < to; i++) if (wordAt(tokens, i) === 'của' && isCapital(tokens, i + 1)) return i;
  return to;
}
