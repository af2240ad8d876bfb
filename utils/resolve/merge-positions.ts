import type { Position } from '../model/official';
import { fold } from '../text/letters';

/** Each position once; one that only repeats the beginning of another ("Bộ trưởng", "Bộ trưởng Bộ Công an") goes. */
export function mergePositions(positions: readonly Position[]): readonly Position[] {
  const said = positions.map(positionPhrase);
  return positions.filter((_, i) => {
    const phrase = said[i] ?? '';
    return !said.some((other, j) => (other === phrase ? j < i : other.startsWith(`${phrase} `)));
  });
}

const phrases = new WeakMap<Position, string>();

/** Role and organization as one folded phrase, a noun said twice counted once: "Trưởng ban" + "Ban Dân vận". */
export function positionPhrase(position: Position): string {
  const known = phrases.get(position);
  if (known !== undefined) return known;
  const words = fold(`${position.role} ${position.organization ?? ''}`).split(' ');
  const phrase = words.filter((word, i) => word !== words[i - 1]).join(' ');
  phrases.set(position, phrase);
  return phrase;
}
