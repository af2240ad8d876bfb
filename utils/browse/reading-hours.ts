/** Readers of news read about 250 syllables in a minute, and a syllable takes 4.7 characters with its space (sample pages: 28,961 of 6,193). */
const CHARACTERS_PER_HOUR = 250 * 4.7 * 60;

/** How many hours it takes to read so many characters: to a tenth where there are few. */
export function readingHours(characters: number): number {
  const hours = characters / CHARACTERS_PER_HOUR;
  return hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours);
}
