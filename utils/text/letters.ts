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
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const SLASH = /[\u2044\u2215]/;
const QUOTE = /[“”„«»]/;
const APOSTROPHE = /[‘’ʼʻ`´]/;

const classes = new Uint8Array(TABLE_SIZE).map((_, code) => slowClass(code));
const canonical = new Uint16Array(TABLE_SIZE).map((_, code) => slowCanonical(code));

const units = new Int32Array(TABLE_SIZE).map((_, code) => (slowClass(code) << 16) | slowCanonical(code));

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
  if (DASH.test(char)) return 0x2d;
  if (SLASH.test(char)) return 0x2f;
  if (QUOTE.test(char)) return 0x22;
  if (APOSTROPHE.test(char)) return 0x27;
  if (char === 'ð' || char === 'Ð' || char === 'ɖ' || char === 'Ɖ') return 0x111;
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** 1 for characters whose canonical form is their lower case and nothing more: all letters, and most marks. */
const lowered = new Uint8Array(TABLE_SIZE).map((_, code) => (isOnlyLowered(code) ? 1 : 0));

function isOnlyLowered(code: number): boolean {
  // A sigma is lowered by where it stands.
  if (code === 0x3a3 || slowClass(code) === CharClass.Invisible) return false;
  return String.fromCharCode(slowCanonical(code)) === String.fromCharCode(code).toLowerCase();
}

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
const folded = new Uint16Array(TABLE_SIZE).map((_, code) => slowFolded(code));

function slowFolded(code: number): number {
  const char = String.fromCharCode(code);
  if (INVISIBLE.test(char) || /\p{M}/u.test(char)) return NOTHING;
  const base = slowFold(char);
  return base.length === 1 ? base.charCodeAt(0) : SEPARATOR;
}

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
