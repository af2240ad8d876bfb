/** Readers of news read about 250 syllables in a minute, and a syllable takes 4.7 characters with its space (sample pages: 28,961 of 6,193). */
export const CHARACTERS_PER_MINUTE = 250 * 4.7;

/** Minutes that a text of so many characters takes, one at least. */
export const readingMinutes = (characters: number): number =>
  Math.max(1, Math.round(characters / CHARACTERS_PER_MINUTE));
