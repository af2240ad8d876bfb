import type { Span } from '../utils/text/span';
import type { Piece } from './anchoring-mutate';

const says = ({ text }: Piece) => /\S/u.test(text);

/**
 * True if a quote that lost some of its words reads as it did, because what was taken out with them ended before (or began
 * behind) the same words: "[A B] – x A B" without "B – x A" says "A B", and so it does without "– x A B". Which of the two was
 * done nobody can tell from the texts, and with the second the quote stands. `paragraph` is the quote's, `now` the new text.
 */
export function isClosedUp(quote: Span, paragraph: readonly Piece[], now: readonly Piece[]): boolean {
  const then = paragraph.filter(says);
  const placeOf = new Map(then.map(({ at }, place) => [at, place]));
  const first = then.findIndex(({ at }) => at >= quote.start);
  const last = then.findLastIndex(({ at }) => at < quote.end);
  const said = now.filter(says);
  return said.some((_, start) => {
    const places = said
      .slice(start, start + last - first + 1)
      .map(({ at, changed }) => (changed ? undefined : placeOf.get(at)));
    const [head, tail] = [places[0], places.at(-1)];
    if (places.length <= last - first || head === undefined || tail === undefined) return false;
    // One end is the quote's own, the other is not, and there is one gap between the two.
    if ((head === first) === (tail === last)) return false;
    const gaps = places.filter((place, k) => k > 0 && place !== (places[k - 1] ?? -1) + 1);
    return (
      gaps.length === 1 && tail > head && places.every((place, k) => then[place ?? -1]?.text === then[first + k]?.text)
    );
  });
}
