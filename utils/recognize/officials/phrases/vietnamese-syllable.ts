const SYLLABLE = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
const MARKS = /[\u0300-\u036f]/g;

/** True if the word could be a syllable of Vietnamese: "Thắng", not "Radev". One letter counts: "A". */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length === 1) return true;
  if (word.length > 7) return false;
  const plain = word.toLowerCase().normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
  return SYLLABLE.test(plain);
}
