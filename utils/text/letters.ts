import { codeAt } from './code-at';

/** What a character is to the tokenizer. */
export const CharClass = {
  Mark: 0,
  Lower: 1,
  Upper: 2,
  Digit: 3,
  Space: 4,
  LineBreak: 5,
  /** Soft hyphens and zero-width characters: part of no word, seen by no reader. */
  Invisible: 6,
} as const;

/** Vietnamese and all other Latin letters lie below; what is above goes through `slowClass`. */
const TABLE_SIZE = 0x2100;

const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const INVISIBLE = /[\u00ad\u180e\u200b-\u200d\u2060\ufeff]/;
const SPACE = /\s/;
const DIGIT = /[0-9]/;
const LETTER = /[\p{L}\p{M}]/u;

/** The characters that stand for one, as the lexicon writes it. */
const oneForms: readonly (readonly [form: string, characters: string])[] = [
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d'],
  ['/', '\u2044\u2215'],
  ['"', '“”„«»'],
  ["'", '‘’ʼʻ`´'],
  ['đ', 'ðÐɖƉ'],
];
const formOf = new Map(oneForms.flatMap(([form, characters]) => [...characters].map((char) => [char, form] as const)));

/**
 * All code units of the tables in their order. Whoever folds or recognizes a text waits for the tables first: what is asked
 * of all of them at once is a quarter of the work of asking it of each (12 ms in place of 44, cold in Node, 30 November 2026).
 */
const every = String.fromCharCode(...Array.from({ length: TABLE_SIZE }, (_, code) => code));

/** Puts a value wherever a pattern finds a code unit. */
function mark(table: Uint8Array | Uint16Array, pattern: RegExp, value: number): void {
  for (const { 0: run, index } of every.matchAll(new RegExp(`${pattern.source}+`, 'gu')))
    table.fill(value, index, index + run.length);
}

/** Lower case; 0 where that is two code units. */
const lowers = every.replace('İ', '\0').toLowerCase();

const classes = new Uint8Array(TABLE_SIZE);
mark(classes, LETTER, CharClass.Lower);
for (let code = 0; code < TABLE_SIZE; code++)
  if (classes[code] === CharClass.Lower && lowers.charCodeAt(code) !== code) classes[code] = CharClass.Upper;
mark(classes, DIGIT, CharClass.Digit);
mark(classes, SPACE, CharClass.Space);
mark(classes, INVISIBLE, CharClass.Invisible);
mark(classes, LINE_BREAK, CharClass.LineBreak);

const canonical = new Uint16Array(TABLE_SIZE).map((_, code) => lowers.charCodeAt(code) || code);
for (const [char, form] of formOf)
  if (char.charCodeAt(0) < TABLE_SIZE) canonical[char.charCodeAt(0)] = form.charCodeAt(0);

const units = new Int32Array(TABLE_SIZE).map(
  (_, code) => ((classes[code] as number) << 16) | (canonical[code] as number),
);

/** Class and canonical form of a code unit at once, for the innermost loop: `classOf(code) << 16 | canonicalOf(code)`. */
export function unitOf(code: number): number {
  return code < TABLE_SIZE ? (units[code] as number) : (slowClass(code) << 16) | slowCanonical(code);
}

/** The `CharClass` of a UTF-16 code unit. */
export function classOf(code: number): number {
  return code < TABLE_SIZE ? (classes[code] as number) : slowClass(code);
}

/**
 * A code unit as the lexicon compares it: lower case, one form for dashes, slashes and quotes, ð as đ. Always one unit
 * for one unit, so that offsets hold; tones and marks are kept, because in Vietnamese they tell words apart.
 */
export function canonicalOf(code: number): number {
  return code < TABLE_SIZE ? (canonical[code] as number) : slowCanonical(code);
}

function slowClass(code: number): number {
  const char = String.fromCharCode(code);
  if (LINE_BREAK.test(char)) return CharClass.LineBreak;
  if (INVISIBLE.test(char)) return CharClass.Invisible;
  if (SPACE.test(char)) return CharClass.Space;
  if (DIGIT.test(char)) return CharClass.Digit;
  if (!LETTER.test(char)) return CharClass.Mark;
  return char !== char.toLowerCase() ? CharClass.Upper : CharClass.Lower;
}

function slowCanonical(code: number): number {
  const char = String.fromCharCode(code);
  const lower = formOf.get(char) ?? char.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** 1 for characters whose canonical form is their lower case and nothing more: all letters, and most marks. */
const lowered = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++)
  if (classes[code] !== CharClass.Invisible && canonical[code] === lowers.charCodeAt(code)) lowered[code] = 1;
// A sigma is lowered by where it stands.
lowered[0x3a3] = 0;

/** True for nearly all words and names: the engine lowers them at once. */
function needsLoweringOnly(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) if (lowered[codeAt(text, i)] !== 1) return false;
  return true;
}

/** The canonical form of a whole string; invisible characters are left out. */
export function canonicalText(text: string): string {
  if (needsLoweringOnly(text)) return text.toLowerCase();
  let out = '';
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    if (classOf(code) !== CharClass.Invisible) out += String.fromCharCode(canonicalOf(code));
  }
  return out;
}

/** What a code unit becomes in a folded text: a letter or digit, `SEPARATOR` for what parts words, `NOTHING` for marks. */
const SEPARATOR = 0x20;
const NOTHING = 0;
/** All code units without case and marks: each leaves one behind, for marks come apart from what carries them. */
const bases = every
  .replace(/\p{M}/gu, '\0')
  .normalize('NFD')
  .replace(/\p{M}/gu, '')
  .toLowerCase()
  .replace(/[đð]/g, 'd');

const folded = new Uint16Array(TABLE_SIZE).map((_, code) => bases.charCodeAt(code));
mark(folded, /[^\p{L}\p{N}]/u, SEPARATOR);
mark(folded, /\p{M}/u, NOTHING);
mark(folded, INVISIBLE, NOTHING);

function slowFold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Text as a search compares it: without case, tones, marks and đ/d, everything that is neither letter nor digit one
 * space. Only for searching and keys: "má", "ma" and "mà" become the same.
 */
export function fold(text: string): string {
  let out = '';
  let gap = false;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    if (code >= TABLE_SIZE) return slowFold(text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''));
    const unit = folded[code] as number;
    if (unit === NOTHING) continue;
    if (unit === SEPARATOR) {
      gap = true;
      continue;
    }
    if (gap && out !== '') out += ' ';
    gap = false;
    out += String.fromCharCode(unit);
  }
  return out;
}
