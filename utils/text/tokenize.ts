import { codeAt } from './code-at';
import { add, allocate, finish, type Growing } from './growing-tokens';
import { CharClass, canonicalOf, classOf, unitOf } from './letters';
import {
  CHECK_START,
  checkStep,
  findSyllable,
  HASH_START,
  hashStep,
  learn,
  type SyllableTable,
} from './syllable-table';
import { Shape, TokenKind, type Tokens } from './tokens';

/**
 * Cuts NFC text into tokens in one scan and numbers their syllables.
 *
 * A soft hyphen or zero-width character inside a word stays inside its span and does not change its number; no-break
 * spaces are spaces.
 */
export function tokenize(text: string, table: SyllableTable): Tokens {
  const out = allocate(((text.length * 5) >> 4) + 16);
  const { length } = text;
  let at = 0;
  let gap = 0;
  while (at < length) {
    const kind = classOf(codeAt(text, at));
    if (kind === CharClass.Lower || kind === CharClass.Upper) at = addWord(text, at, gap, table, out);
    else if (kind === CharClass.Space && at + 1 < length && isLetterAt(text, at + 1)) {
      // Nearly every gap is one space before a word.
      at = addWord(text, at + 1, 1, table, out);
    } else if (kind === CharClass.Space || kind === CharClass.LineBreak) {
      const end = spaceEnd(text, at, out);
      gap = 1;
      if (end < 0 && !isSoftBreak(text, at, -end)) add(out, at, -end, TokenKind.Break, 0, -1, 0);
      at = Math.abs(end);
      continue;
    } else if (kind === CharClass.Digit) at = addNumber(text, at, gap, table, out);
    else if (kind === CharClass.Invisible) {
      out.hidden = true;
      at++;
      continue;
    } else at = addMark(text, at, gap, table, out);
    gap = 0;
  }
  return finish(text, out, table);
}

function isLetterAt(text: string, at: number): boolean {
  const kind = classOf(codeAt(text, at));
  return kind === CharClass.Lower || kind === CharClass.Upper;
}

/**
 * True for one line break inside a sentence, as in texts whose lines were cut to a width: "Nghị⏎quyết số⏎96". The next
 * line goes on in lower case, with the digits of a number, or with the name that a word such as "của" asks for.
 */
function isSoftBreak(text: string, from: number, end: number): boolean {
  if (from === 0 || end >= text.length) return false;
  const run = text.slice(from, end);
  if (run.indexOf('\n') !== run.lastIndexOf('\n')) return false;
  const before = codeAt(text, from - 1);
  const next = classOf(codeAt(text, end));
  if (next === CharClass.Digit) return BEFORE_DIGITS.has(lastWord(text, from));
  if (next === CharClass.Upper) return BEFORE_NAMES.has(lastWord(text, from));
  if (next !== CharClass.Lower) return false;
  const kind = classOf(before);
  return before === 0x2c || kind === CharClass.Lower || (kind === CharClass.Digit && !isNumbering(text, end));
}

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

/** Where a run of white space ends; negative if it holds a line break. */
function spaceEnd(text: string, from: number, out: Growing): number {
  let at = from;
  const { length } = text;
  let broken = false;
  for (; at < length; at++) {
    const kind = classOf(codeAt(text, at));
    if (kind === CharClass.LineBreak) broken = true;
    else if (kind === CharClass.Invisible) out.hidden = true;
    else if (kind !== CharClass.Space) break;
  }
  return broken ? -at : at;
}

function addWord(text: string, from: number, gap: number, table: SyllableTable, out: Growing): number {
  let hash = HASH_START;
  let check = CHECK_START;
  let uppers = 0;
  let unseen = 0;
  const { length } = text;
  let at = from;
  for (; at < length; at++) {
    const unit = unitOf(codeAt(text, at));
    const kind = unit >> 16;
    if (kind !== CharClass.Lower) {
      if (kind === CharClass.Upper) uppers++;
      else if (kind === CharClass.Invisible) {
        unseen++;
        continue;
      } else break;
    }
    hash = hashStep(hash, unit & 0xffff);
    check = checkStep(check, unit & 0xffff);
  }
  if (unseen > 0) out.hidden = true;
  const end = unseen > 0 ? lastSeen(text, at) : at;
  const shape = uppers === 0 ? Shape.Lower : shapeOf(text, from, uppers, at - from - unseen);
  let syllable = findSyllable(table, hash, check);
  if (syllable < 0) {
    if (!out.decomposed) out.decomposed = holdsMarks(text, from, at);
    if (!out.decomposed) syllable = learn(table, text.slice(from, end), hash, check);
  }
  add(out, from, end, TokenKind.Word, shape, syllable, gap);
  return at;
}

/** True if a letter and its mark are two characters; no syllable of the lexicon is written so. */
function holdsMarks(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const code = codeAt(text, at);
    if (code >= 0x300 && code <= 0x36f) return true;
  }
  return false;
}

/** Where a word ends that invisible characters may follow. */
function lastSeen(text: string, end: number): number {
  let last = end;
  while (classOf(codeAt(text, last - 1)) === CharClass.Invisible) last--;
  return last;
}

function shapeOf(text: string, from: number, uppers: number, letters: number): number {
  if (uppers === 1 && classOf(codeAt(text, from)) === CharClass.Upper) return Shape.Title;
  return uppers === letters ? Shape.Upper : Shape.Mixed;
}

function addNumber(text: string, from: number, gap: number, table: SyllableTable, out: Growing): number {
  let hash = HASH_START;
  let check = CHECK_START;
  const { length } = text;
  let at = from;
  for (; at < length; at++) {
    const code = codeAt(text, at);
    if (classOf(code) !== CharClass.Digit) break;
    hash = hashStep(hash, code);
    check = checkStep(check, code);
  }
  add(out, from, at, TokenKind.Number, 0, findSyllable(table, hash, check), gap);
  return at;
}

function addMark(text: string, from: number, gap: number, table: SyllableTable, out: Growing): number {
  const code = canonicalOf(codeAt(text, from));
  const syllable = findSyllable(table, hashStep(HASH_START, code), checkStep(CHECK_START, code));
  add(out, from, from + 1, TokenKind.Mark, 0, syllable, gap);
  return from + 1;
}
