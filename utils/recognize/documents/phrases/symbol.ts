import type { Lexicon } from '../../../lexicon/lexicon';
import type { Tokens } from '../../../text/tokens';
import { isAbbreviation, isBreak, isDash, isGlued, isNumber, isWord, printedAt, wordAt } from '../../shared/words';

/** The letters behind a number: "NQ/TW" of "08-NQ/TW". */
export interface ReadSymbol {
  /** Without spaces, dashes as "-": "NQ/ĐU.CNQP". */
  readonly printed: string;
  /** Its first code: "NQ". */
  readonly code: string;
  /** The token behind it. */
  readonly next: number;
}

/** Longest symbol read, in codes: "TTLT-BTNMT-BNV-BTC-BTP-NHNN" has six. */
const MAX_CODES = 8;

/** Reads a symbol that starts at token `i`; `undefined` if none does. */
export function readSymbol(tokens: Tokens, lexicon: Lexicon, i: number): ReadSymbol | undefined {
  if (!isCode(tokens, lexicon, i)) return undefined;
  let printed = '';
  let next = i;
  let codes = 0;
  for (; codes < MAX_CODES; codes++) {
    const code = codeEnd(tokens, next);
    printed += joined(tokens, next, code);
    next = code;
    const separator = separatorAt(tokens, lexicon, next) || (codes === 0 ? spacedSeparatorAt(tokens, next) : 0);
    if (separator === 0) break;
    printed += joined(tokens, next, next + separator);
    next += separator;
  }
  return { printed, code: printedAt(tokens, i), next };
}

/** "QH15", "TƯ", "T.Ư": letters, digits glued to them, and the dotted form of Trung ương. */
function codeEnd(tokens: Tokens, i: number): number {
  let next = i + 1;
  while (next < tokens.count && isGlued(tokens, next) && (isNumber(tokens, next) || isWord(tokens, next))) next++;
  if (wordAt(tokens, next) !== '.') return next;
  if (/^[TƯW]$/.test(printedAt(tokens, i)) && /^[ƯW]$/.test(printedAt(tokens, next + 1))) return next + 2;
  // "TTg-V.I", "VPCP-VI.2": the department's Roman number behind its letter.
  if (printedAt(tokens, i) === 'V' && isGlued(tokens, next + 1)) {
    return isGlued(tokens, next) && /^[IVX]+$/.test(printedAt(tokens, next + 1)) ? next + 2 : next;
  }
  return next;
}

/** How many tokens separate this code from the next: 1 for "-", "/", ".", "_" and "&", 0 if the symbol ends here. */
function separatorAt(tokens: Tokens, lexicon: Lexicon, i: number): number {
  const mark = wordAt(tokens, i);
  if (!isCode(tokens, lexicon, i + 1)) return isDepartment(tokens, i) ? 1 : 0;
  const tight = isGlued(tokens, i) && isGlued(tokens, i + 1);
  if (mark === '/' || mark === '_') return 1;
  // "TT-BGD&ĐT": one ministry of two fields.
  if (mark === '&') return tight ? 1 : 0;
  if (mark === '-') return tight || lexicon.issuerOf(printedAt(tokens, i + 1)) !== undefined ? 1 : 0;
  if (mark !== '.') return 0;
  // "147-NQ/ĐU. CNQP": the unit of a Party committee stands behind a full stop; any other stop ends the sentence.
  return tight || (isGlued(tokens, i) && printedAt(tokens, i - 1) === 'ĐU' && isUnit(tokens, lexicon, i + 1)) ? 1 : 0;
}

/** What stands behind a symbol's last code. */
const BEHIND_SYMBOL = /^(?:ngày|của|về|[,;.)])$/;

/** "5712/VPCP – KNTN ngày …", "127/TTr - HĐQT": 1 for a dash between spaces where the symbol has one code yet and then ends. */
function spacedSeparatorAt(tokens: Tokens, i: number): number {
  if (wordAt(tokens, i) !== '-' || !isAbbreviation(tokens, i + 1) || isGlued(tokens, i + 1)) return 0;
  return isBreak(tokens, i + 2) || BEHIND_SYMBOL.test(wordAt(tokens, i + 2)) ? 1 : 0;
}

/** "4708/BKHĐT-Th": the department's sign, two or three letters glued on. */
function isDepartment(tokens: Tokens, i: number): boolean {
  if (wordAt(tokens, i) !== '-' || !isGlued(tokens, i) || !isGlued(tokens, i + 1)) return false;
  return /^\p{Lu}\p{Ll}{1,2}$/u.test(printedAt(tokens, i + 1)) && !isGlued(tokens, i + 2);
}

function isUnit(tokens: Tokens, lexicon: Lexicon, i: number): boolean {
  return isAbbreviation(tokens, i) && lexicon.issuerOf(printedAt(tokens, i)) === undefined;
}

/** A code is written in capitals, or is a known one that the press writes otherwise: "Ttg". */
function isCode(tokens: Tokens, lexicon: Lexicon, i: number): boolean {
  if (!isWord(tokens, i)) return false;
  if (isAbbreviation(tokens, i)) return true;
  const printed = printedAt(tokens, i);
  if (/^\p{Lu}$/u.test(printed)) return /^[TVLB]$/.test(printed) || (isNumber(tokens, i + 1) && isGlued(tokens, i + 1));
  return /^\p{Lu}/u.test(printed) && lexicon.issuerOf(printed) !== undefined;
}

/** True if the letters at token `i` are the code of a kind ("NQ"), with or without a suffix of its own ("QĐNS"). */
export function isKindCode(tokens: Tokens, lexicon: Lexicon, i: number): boolean {
  return isAbbreviation(tokens, i) && lexicon.kindsOfCode(printedAt(tokens, i)).length > 0;
}

/** Tokens put together without the spaces between them, every dash as "-". */
function joined(tokens: Tokens, first: number, next: number): string {
  let out = '';
  for (let i = first; i < next; i++) out += isDash(tokens, i) ? '-' : printedAt(tokens, i);
  return out;
}
