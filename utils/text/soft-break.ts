import { codeAt } from './code-at';
import { CharClass, classOf } from './letters';
import type { Unseen } from './token-arrays';

/**
 * True for one line break inside a sentence, as in texts whose lines were cut to a width: "Nghị⏎quyết số⏎96". The next
 * line goes on in lower case, with the digits of a number, or with the name that a word such as "của" asks for; where
 * lines were cut before, with any capital: "Phó Thủ tướng⏎Hồ Văn A đi kiểm tra".
 */
export function isSoftBreak(text: string, from: number, end: number, unseen: Unseen): boolean {
  if (from === 0 || end >= text.length) return false;
  const before = codeAt(text, from - 1);
  const kind = classOf(before);
  // Nearly all lines end with a stop.
  if (kind !== CharClass.Lower && kind !== CharClass.Digit && before !== COMMA) return false;
  if (end - from > 1 && holdsTwoBreaks(text.slice(from, end))) return false;
  const next = classOf(codeAt(text, end));
  if (next === CharClass.Digit) return BEFORE_DIGITS.has(lastWord(text, from));
  if (next === CharClass.Upper)
    return BEFORE_NAMES.has(lastWord(text, from)) || (kind !== CharClass.Digit && isCut(text, unseen));
  if (next !== CharClass.Lower) return false;
  return before === COMMA || kind === CharClass.Lower || (kind === CharClass.Digit && !isNumbering(text, end));
}

function holdsTwoBreaks(run: string): boolean {
  return run.indexOf('\n', run.indexOf('\n') + 1) > run.indexOf('\n');
}

/** So many lines that go on in lower case tell that the text was cut to a width; other texts have one or two by chance. */
const CUT_LINES = 3;

/** Cells of tables and items of lists are shorter; of 60 lines of the one cut text among 626 of the press, 57 are longer. */
const CUT_LENGTH = 30;

/** True if the lines of the text were cut inside its sentences; asked once a text. */
function isCut(text: string, unseen: Unseen): boolean {
  if (unseen.cut !== undefined) return unseen.cut;
  let lines = 0;
  let start = 0;
  for (let at = text.indexOf('\n', 1); at >= 0 && lines < CUT_LINES; at = text.indexOf('\n', start)) {
    const long = at - start >= CUT_LENGTH;
    if (long && classOf(codeAt(text, at - 1)) === CharClass.Lower && classOf(codeAt(text, at + 1)) === CharClass.Lower)
      lines++;
    start = at + 1;
  }
  unseen.cut = lines >= CUT_LINES;
  return unseen.cut;
}

const COMMA = 0x2c;

/** "a)", "b.": what begins an item of a list, whatever stands above. */
function isNumbering(text: string, at: number): boolean {
  const behind = codeAt(text, at + 1);
  return behind === 0x29 || behind === 0x2e;
}

/** Words that no line ends with unless it was cut: a number, or a name, follows. */
const BEFORE_DIGITS: ReadonlySet<string> = new Set(['số', 'ngày', 'tháng', 'năm']);
const BEFORE_NAMES: ReadonlySet<string> = new Set(['của', 'và', 'với', 'giữa', 'tại', 'thuộc', 'các']);

/** The longest of these words. */
const LONGEST = 5;

function lastWord(text: string, end: number): string {
  const tail = text.slice(Math.max(0, end - LONGEST - 1), end);
  return tail.slice(tail.lastIndexOf(' ') + 1);
}
