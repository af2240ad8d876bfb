import type { Context } from '../../recognizer';
import { lowerText } from './token-words';

const SYLLABLE = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
/** "Đắk", "Lắk": of places in the highlands, written with our vowels. */
const HIGHLAND = /^(?:[bđhlmnpr]|ch)?[ăắâêôơư]k$/;
/** No syllable of ours says a vowel twice without marks: "Lee", "Moon". */
const TWICE = /ee|oo|aa|ii|yy/;
const MARKS = /[\u0300-\u036f]/g;

/** Answers given before: a text has few different words, and this is asked of every capitalized one. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** True if the word could be a syllable of Vietnamese: "Thắng", not "Radev". One letter counts: "A". */
export function isVietnameseSyllable(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const answer = hasShape(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, answer);
  return answer;
}

const YES = 1;
const NO = 2;

/** `isVietnameseSyllable` of a token: what the lexicon knows is asked once, not once a text. */
export function isVietnameseAt(context: Context, token: number): boolean {
  const { syllable, vietnamese } = context.tokens;
  const id = syllable[token] ?? -1;
  if (id < 0) return isVietnameseSyllable(lowerText(context, token));
  if (vietnamese[id] === 0) vietnamese[id] = isVietnameseSyllable(lowerText(context, token)) ? YES : NO;
  return vietnamese[id] === YES;
}

function hasShape(word: string): boolean {
  if (word.length === 1) return true;
  if (word.length > 7) return false;
  if (HIGHLAND.test(word.toLowerCase())) return true;
  const plain = word.toLowerCase().normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
  return SYLLABLE.test(plain) && !TWICE.test(word);
}
