/** oa, oe, uy at the end of a syllable with the tone on the second vowel: the old placement. Not "quý", not "hoàn". */
const OLD_PLACEMENT = /(?<![qQ])(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}\p{M}])/gu;

/** NFC text with every tone where the new school places it: "hoà" becomes "hòa". Lengths stay. */
export function newTonePlacement(text: string): string {
  return text.replace(OLD_PLACEMENT, moveTone);
}

function moveTone(vowels: string): string {
  const [second = '', tone = ''] = (vowels[1] ?? '').normalize('NFD');
  return ((vowels[0] ?? '') + tone).normalize('NFC') + second;
}
