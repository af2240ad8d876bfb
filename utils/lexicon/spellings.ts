/** The two schools of placing a tone on oa, oe, uy at the end of a syllable, old to new. Not after q: "quý". */
const TONE_PLACEMENT: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

const OLD_PLACEMENT: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TONE_PLACEMENT).map(([old, renewed]) => [renewed, old]),
);

/** Syllables written with i or y alike; never the whole class: "mi" and "my" differ, "mĩ" and "mỹ" do not. */
const I_AND_Y: readonly (readonly [i: string, y: string])[] = [
  ['hi', 'hy'],
  ['kì', 'kỳ'],
  ['kí', 'ký'],
  ['kỉ', 'kỷ'],
  ['kĩ', 'kỹ'],
  ['lí', 'lý'],
  ['mĩ', 'mỹ'],
  ['sĩ', 'sỹ'],
  ['tỉ', 'tỷ'],
  ['vĩ', 'vỹ'],
  ['qui', 'quy'],
  ['quí', 'quý'],
  ['quì', 'quỳ'],
];

const TO_Y: Readonly<Record<string, string>> = Object.fromEntries(I_AND_Y);
const TO_I: Readonly<Record<string, string>> = Object.fromEntries(I_AND_Y.map(([i, y]) => [y, i]));

/** The one spelling that stands for all spellings of a lower-case syllable: new tone placement, y. */
export function oneSpelling(syllable: string): string {
  const y = syllable.length <= LONGEST_WITH_Y ? TO_Y[syllable] : undefined;
  return y ?? (endsInGlide(syllable) ? replaceEnd(syllable, TONE_PLACEMENT) : syllable);
}

/** Syllables that have another spelling, wherever they stand among others: hardly any name holds one. */
const RESPELLED = new RegExp(
  `(?<![^ ])(?:${Object.keys(TO_Y).join('|')})(?![^ ])|(?:${Object.keys(TONE_PLACEMENT).join('|')})(?![^ ])`,
);

/** Lower-case syllables with one space between them, each in its one spelling. */
export function oneSpellingOfAll(syllables: string): string {
  return RESPELLED.test(syllables) ? syllables.split(' ').map(oneSpelling).join(' ') : syllables;
}

const LONGEST_WITH_Y = 3;

/** Only oa, oe and uy have two places for their tone; asked of every word, so without cutting it. */
function endsInGlide(syllable: string): boolean {
  const glide = syllable.charCodeAt(syllable.length - 2);
  return glide === 0x6f || glide === 0x75;
}

/** Every spelling of a lower-case syllable, the given one included. */
export function allSpellings(syllable: string): readonly string[] {
  const one = oneSpelling(syllable);
  return [...new Set([syllable, one, TO_I[one] ?? one, replaceEnd(one, OLD_PLACEMENT)])];
}

function replaceEnd(syllable: string, endings: Readonly<Record<string, string>>): string {
  const ending = endings[syllable.slice(-2)];
  if (ending === undefined || syllable.at(-3) === 'q') return syllable;
  return syllable.slice(0, -2) + ending;
}
