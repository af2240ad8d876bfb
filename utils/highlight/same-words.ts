/** White space, soft hyphens and zero-width characters: what a page may print between the letters of the same words. */
const unseen = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

/** True if the page's characters are the surface's words, whatever its normalization form, line breaks and hyphenation. */
export function sameWords(printed: string, surface: string): boolean {
  return printed === surface || bare(printed) === bare(surface);
}

function bare(text: string): string {
  return text.normalize('NFC').replace(unseen, '');
}
