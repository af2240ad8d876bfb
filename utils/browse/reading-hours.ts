import { CHARACTERS_PER_MINUTE } from '../text/reading-minutes';

/** How many hours it takes to read so many characters: to a tenth where there are few. */
export function readingHours(characters: number): number {
  const hours = characters / (CHARACTERS_PER_MINUTE * 60);
  return hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours);
}
