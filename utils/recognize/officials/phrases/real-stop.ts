import { hitAt } from '../../../lexicon/matcher';
import { Shape } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { STOPS } from './organization-reading';

/** An office, rank or title of more than one syllable, or one written as such: "Bộ Y tế Thứ trưởng". */
export function isRealStop({ hits, tokens }: Context, at: number): boolean {
  const hit = hitAt(hits, at, STOPS);
  if (hit < 0) return false;
  return (hits.last[hit] ?? 0) - at >= 2 || tokens.shape[at] !== Shape.Lower;
}
