import { codeAt } from './code-at';
import { isSeam } from './glued-words';
import { CharClass, classOf, unitOf } from './letters';
import { isSoftBreak } from './soft-break';
import {
  CHECK_START,
  checkStep,
  findSyllable,
  HASH_START,
  hashStep,
  learn,
  type SyllableTable,
} from './syllable-table';
import { allocate, finish, nothingUnseen, type Unseen } from './token-arrays';
import { Shape, TokenKind, type Tokens } from './tokens';

/**
 * Cuts NFC text into tokens in one scan and numbers their syllables.
 *
 * A soft hyphen or zero-width character inside a word stays inside its span and does not change its number; no-break
 * spaces are spaces.
 */
export function tokenize(text: string, table: SyllableTable): Tokens {
  // No text has more tokens than characters, and hardly any one for three of them.
  const usual = ((text.length * 5) >> 4) + 16;
  return cut(text, table, usual) ?? (cut(text, table, text.length) as Tokens);
}

/**
 * The tokens, unless they are more than `capacity`. One loop, its arrays and the hashes of the word in variables: it is a
 * tenth of all recognition, and cut into functions that hand them on it takes a third to a half longer (29 November 2026).
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: what reads a character stays in one loop, see above
function cut(text: string, table: SyllableTable, capacity: number): Tokens | undefined {
  const { start, end, syllable, kind, shape, gap } = allocate(capacity);
  const unseen = nothingUnseen();
  const { length } = text;
  let count = 0;
  let space = 0;
  /** Where the white space before the next token begins; -1 if none stands there. */
  let blank = -1;
  for (let at = 0; at < length; ) {
    let unit = unitOf(codeAt(text, at));
    const first = unit >> 16;
    if (first === CharClass.Space) {
      if (blank < 0) blank = at;
      space = 1;
      at++;
      continue;
    }
    if (first === CharClass.Invisible) {
      unseen.hidden = true;
      at++;
      continue;
    }
    if (first === CharClass.LineBreak) {
      const from = blank < 0 ? at : blank;
      at = spaceEnd(text, at, unseen);
      space = 1;
      blank = -1;
      if (isSoftBreak(text, from, at, unseen)) continue;
      if (count === capacity) return undefined;
      start[count] = from;
      end[count] = at;
      syllable[count] = -1;
      shape[count] = 0;
      gap[count] = 0;
      kind[count++] = TokenKind.Break;
      continue;
    }
    blank = -1;
    if (count === capacity) return undefined;
    start[count] = at;
    gap[count] = space;
    space = 0;
    let hash = hashStep(HASH_START, unit & 0xffff);
    let check = checkStep(CHECK_START, unit & 0xffff);
    const from = at++;
    if (first === CharClass.Lower || first === CharClass.Upper) {
      let uppers = first === CharClass.Upper ? 1 : 0;
      let hidden = 0;
      for (; at < length; at++) {
        unit = unitOf(codeAt(text, at));
        const next = unit >> 16;
        // Nearly all are small letters.
        if (next !== CharClass.Lower) {
          if (next === CharClass.Invisible) {
            hidden++;
            continue;
          }
          if (next !== CharClass.Upper) break;
          if (uppers < at - from && isSeam(text, { from, at }, findSyllable(table, hash, check), table)) break;
          uppers++;
        }
        hash = hashStep(hash, unit & 0xffff);
        check = checkStep(check, unit & 0xffff);
      }
      const last = hidden === 0 ? at : lastSeen(text, at, unseen);
      const known = findSyllable(table, hash, check);
      end[count] = last;
      kind[count] = TokenKind.Word;
      shape[count] = uppers === 0 ? Shape.Lower : shapeOf(first, uppers, at - from - hidden);
      syllable[count++] = known < 0 ? learnt(text.slice(from, last), table, hash, check, unseen) : known;
      // Behind nearly all stands the space that ended them: it is read already.
      if (unit >> 16 === CharClass.Space) {
        blank = at++;
        space = 1;
      }
      continue;
    }
    if (first === CharClass.Digit) {
      for (; at < length; at++) {
        unit = unitOf(codeAt(text, at));
        if (unit >> 16 !== CharClass.Digit) break;
        hash = hashStep(hash, unit & 0xffff);
        check = checkStep(check, unit & 0xffff);
      }
    }
    end[count] = at;
    shape[count] = 0;
    kind[count] = first === CharClass.Digit ? TokenKind.Number : TokenKind.Mark;
    syllable[count++] = findSyllable(table, hash, check);
  }
  return finish(text, count, { start, end, syllable, kind, shape, gap }, table, unseen);
}

/** The number that a word no lexicon knows gets, unless letters and marks are apart in it. */
function learnt(word: string, table: SyllableTable, hash: number, check: number, unseen: Unseen): number {
  unseen.decomposed ||= holdsMarks(word);
  return unseen.decomposed ? -1 : learn(table, word, hash, check);
}

/** True if a letter and its mark are two characters; no syllable of the lexicon is written so. */
function holdsMarks(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = codeAt(word, at);
    if (code >= 0x300 && code <= 0x36f) return true;
  }
  return false;
}

/** Where a word ends that invisible characters stand in or follow. */
function lastSeen(text: string, end: number, unseen: Unseen): number {
  unseen.hidden = true;
  let last = end;
  while (classOf(codeAt(text, last - 1)) === CharClass.Invisible) last--;
  return last;
}

function shapeOf(first: number, uppers: number, letters: number): number {
  if (uppers === 1 && first === CharClass.Upper) return Shape.Title;
  return uppers === letters ? Shape.Upper : Shape.Mixed;
}

/** Where a run of white space ends that holds a line break. */
function spaceEnd(text: string, from: number, unseen: Unseen): number {
  let at = from;
  for (; at < text.length; at++) {
    const kind = classOf(codeAt(text, at));
    if (kind === CharClass.Invisible) unseen.hidden = true;
    else if (kind !== CharClass.Space && kind !== CharClass.LineBreak) break;
  }
  return at;
}
