import type { CorrectionTarget } from '../../model/correction';
import { fold } from '../../text/letters';
import { toNfc } from '../../text/nfc';
import type { Span } from '../../text/span';

/** Says of a correction's target which places it is about. */
export type Matcher = (target: CorrectionTarget) => (place: Span) => boolean;

/** The matcher of a text; each surface is folded once. What is said of a key is known only after resolution. */
export function matcherOf(text: string): Matcher {
  const folded = new Map<string, string>();
  const foldedAt = ({ start, end }: Span): string => {
    const surface = text.slice(start, end);
    const known = folded.get(surface) ?? fold(surface);
    folded.set(surface, known);
    return known;
  };
  return (target) => {
    switch (target.by) {
      case 'place':
        return (place) => target.start === place.start && target.end === place.end && reads(target, text);
      case 'surface': {
        const wanted = fold(target.surface);
        return (place) => foldedAt(place) === wanted;
      }
      case 'key':
        return () => false;
    }
  };
}

/** True if the text still reads so at the place. */
export function reads(place: Span & { readonly surface: string }, text: string): boolean {
  return place.start < place.end && text.slice(place.start, place.end) === toNfc(place.surface);
}
