import { fold } from '../text/letters';

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
/** "òa" and "oà", "úy" and "uý": the tone stands on either vowel, and the word is the same. */
const PLACES = new Map(
  ['oa', 'oe', 'uy'].flatMap((pair) =>
    TONES.slice(1).map((tone): readonly [old: string, now: string] => [
      (pair[0] + tone + pair[1]).normalize('NFC'),
      (pair + tone).normalize('NFC'),
    ]),
  ),
);
const I_OF_Y = new Map(TONES.map((tone) => [`y${tone}`.normalize('NFC'), `i${tone}`.normalize('NFC')]));
/** "kỹ" and "kĩ", "quý" and "quí": where y is the only vowel it may be written i. "thúy" and "thúi" are two words. */
const LONE_Y = /^(?:qu|[bcdghklmnprstvx]|[cgknpt]h|ngh?|tr)y$/;

/** A word as it is looked up: without case and tones, đ as d, a lone y as i. */
export function foldWord(word: string): string {
  const folded = fold(word);
  return LONE_Y.test(folded) ? `${folded.slice(0, -1)}i` : folded;
}

/** A word as its tones are compared: lower case, its marks kept, the tone and a lone y always in one place and form. */
export function exactWord(word: string): string {
  let exact = word.normalize('NFC').toLowerCase().replace(INVISIBLE, '');
  const pair = exact.slice(-2);
  exact = exact.slice(0, -2) + (PLACES.get(pair) ?? pair);
  if (LONE_Y.test(fold(exact))) exact = exact.slice(0, -1) + (I_OF_Y.get(exact.slice(-1)) ?? 'i');
  return exact;
}
