import type { Position } from '../model/official';
import { fold } from '../text/letters';

/** Each position once; one that only repeats the beginning of another ("Bộ trưởng", "Bộ trưởng Bộ Công an") goes. */
export function mergePositions(positions: readonly Position[]): readonly Position[] {
  const phrases = positions.map(positionPhrase);
  return positions.filter((_, i) => {
    const phrase = phrases[i] ?? '';
    return !phrases.some((other, j) => (other === phrase ? j < i : other.startsWith(`${phrase} `)));
  });
}

/** Role and organization as one folded phrase, a noun said twice counted once: "Trưởng ban" + "Ban Dân vận". */
export function positionPhrase({ role, organization }: Position): string {
  const words = fold(`${role} ${organization ?? ''}`).split(' ');
  return words.filter((word, i) => word !== words[i - 1]).join(' ');
}
