import { issuerOfSymbol } from '../../../lexicon/issuer-of-symbol';
import type { Context } from '../../recognizer';
import { isBreak, wordAt, wordsAt } from '../../shared/words';
import { issuerInFull } from './issuer';
import { MAKER_BETWEEN, makerOver } from './maker';
import { type Maker, makerEndingAt } from './maker-ending';

/** Longest name of a paper whose number stands behind it in brackets, in tokens. */
const MAX_NAME = 16;

/** How far before a bracket the body that made what it cites may stand, in tokens. */
const REACH = 48;

/**
 * Reads who made a numbered document that starts at token `i`, right behind an opening bracket: "Bộ Y tế đã ban hành Bộ Quy
 * tắc ứng xử trên tàu [(]Quyết định …", or, over more of the sentence, the body that the symbol itself names.
 */
export function readBracketedMaker(context: Context, i: number, symbol: string | undefined): Maker | undefined {
  if (wordAt(context.tokens, i - 1) !== '(') return undefined;
  return readMakerOfNamed(context, i - 1) ?? readProposer(context, i - 1) ?? readBodyOfSymbol(context, i - 1, symbol);
}

function readMakerOfNamed(context: Context, open: number): Maker | undefined {
  const { tokens } = context;
  for (let i = open - 2; i > open - MAX_NAME && !isBreak(tokens, i + 1); i--) {
    if (/^[.,;:()"]$/.test(wordAt(tokens, i))) return undefined;
    if (wordsAt(tokens, i, 'ban', 'hành')) return makerOver(context, i + 2, MAKER_BETWEEN);
  }
  return undefined;
}

/** "đề nghị của Bộ Tài chính [(]Công văn số 2000)": what a body said, and the paper it said it in. */
function readProposer(context: Context, open: number): Maker | undefined {
  const body = makerEndingAt(context, open);
  if (body?.issuer === undefined || wordAt(context.tokens, body.first - 1) !== 'của') return undefined;
  const said = SAID.test(`${wordAt(context.tokens, body.first - 3)} ${wordAt(context.tokens, body.first - 2)}`);
  return said || isNamedBefore(context, open + 1, body.first - 1) ? { issuer: body.issuer } : undefined;
}

/** "quyết định giao vốn năm 2031 của Bộ Y tế ([Quyết định] số 12/QĐ-BYT": the paper told in words, then by its number. */
function isNamedBefore({ tokens }: Context, paper: number, of: number): boolean {
  const [kind, second] = [wordAt(tokens, paper), wordAt(tokens, paper + 1)];
  for (let i = of - 2; i > of - MAX_NAME && !isBreak(tokens, i + 1); i--) {
    if (/^[.,;:()"]$/.test(wordAt(tokens, i + 1)) || wordAt(tokens, i) === 'của') return false;
    if (wordsAt(tokens, i, kind, second)) return true;
  }
  return false;
}

const SAID = /^(?:đề nghị|kiến nghị|ý kiến|chỉ đạo|yêu cầu|báo cáo|đề xuất)$/;

/** "Thủ tướng đã quyết định hỗ trợ gạo … [(]Quyết định số 7/QĐ-TTg": a verb of making, and before it the symbol's body. */
function readBodyOfSymbol(context: Context, open: number, symbol: string | undefined): Maker | undefined {
  const { tokens, lexicon } = context;
  // "BYT-TH": a letter's symbol begins with its body.
  const meant =
    symbol === undefined
      ? undefined
      : (issuerOfSymbol(symbol, lexicon) ?? issuerOfSymbol(symbol.split('-')[0] as string, lexicon));
  if (meant === undefined) return undefined;
  let makes = false;
  for (let i = open - 1; i > Math.max(0, open - REACH) && !isBreak(tokens, i + 1); i--) {
    if (wordAt(tokens, i) === '.' && tokens.gap[i + 1] === 1) return undefined;
    makes ||=
      wordsAt(tokens, i, 'ban', 'hành') ||
      wordsAt(tokens, i, 'quyết', 'định') ||
      wordsAt(tokens, i, 'phê', 'duyệt') ||
      wordsAt(tokens, i, 'chấp', 'thuận');
    if (!makes || !/^(?:đã|vừa)$/.test(wordAt(tokens, i))) continue;
    const issuer = makerEndingAt(context, i)?.issuer;
    if (issuer !== undefined && issuerInFull(issuer) === meant) return { issuer: meant };
  }
  return undefined;
}
