import { shinglesOf } from './shingles';

/** An article as stories are told apart: its shingles in the order of the text, and its day if that is known. */
export interface StoryText {
  readonly shingles: ReadonlySet<number>;
  /** ISO 8601, a day. */
  readonly day?: string;
}

/** How near two articles are. */
export interface Kinship {
  /** The share of the shorter one's shingles that the other has too. */
  readonly shared: number;
  /** The same of the first third of the shorter one: a report begins with its news. */
  readonly opening: number;
}

/**
 * Thresholds by `bench search` and by hand over the pool (1,400 articles, all pairs of 0.3 and more read): from 0.6 on
 * pairs are one story; below stand follow-ups with the same background, decrees of the same form, and questions and
 * answers that quote the same rules. What those have in common stands behind their openings or months apart.
 */
export const SHARED = 0.6;
const OPENING = 0.4;
const MOST_DAYS = 7;
/** A text that is nearly all of another is the same whenever it is printed. */
const NEARLY_ALL = 0.85;
/** Of a brief with fewer shingles chance decides: a caption, "Đang cập nhật". */
const LEAST_SHINGLES = 40;

const DAY = 86_400_000;

/** How much of the shorter of two texts stands in the other. */
export function kinshipOf(one: ReadonlySet<number>, other: ReadonlySet<number>): Kinship {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size === 0) return { shared: 0, opening: 0 };
  const third = Math.ceil(short.size / 3);
  let [shared, opening, at] = [0, 0, 0];
  for (const hash of short) {
    if (long.has(hash)) {
      shared++;
      if (at < third) opening++;
    }
    at++;
  }
  return { shared: shared / short.size, opening: opening / third };
}

/** True if two articles tell the same story in the same words: reprints of one report, shortened, retitled or reworded. */
export function isSameStory(one: StoryText, other: StoryText): boolean {
  if (Math.min(one.shingles.size, other.shingles.size) < LEAST_SHINGLES) return false;
  const { shared, opening } = kinshipOf(one.shingles, other.shingles);
  if (shared >= NEARLY_ALL) return true;
  return shared >= SHARED && opening >= OPENING && !areFarApart(one.day, other.day);
}

function areFarApart(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const days = Math.abs(Date.parse(one) - Date.parse(other)) / DAY;
  return days > MOST_DAYS;
}

/** A text ready to be compared; what is no day counts as none. */
export function storyTextOf(text: string, publishedAt?: string): StoryText {
  const day = publishedAt === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(publishedAt)?.[0];
  return { shingles: shinglesOf(text), ...(day === undefined ? {} : { day }) };
}
