import type { Correction } from '../../model/correction';
import type { RecognitionExplanation } from '../../model/explanation';
import type { Mention } from '../../model/mention';
import type { Span } from '../../text/span';
import { type VisibleText, visibleText } from '../../text/visible-text';

interface Recognized {
  readonly mentions: readonly Mention[];
  readonly explanation?: RecognitionExplanation;
}

/** Brings what was recognized in the visible text back to the text it came from. */
export function inOriginal<Found extends Recognized>(found: Found, visible: VisibleText, original: string): Found {
  const back = <Place extends Span>(place: Place): Place => ({ ...place, ...originalSpan(place, visible) });
  const surfaced = <Place extends Span>(place: Place): Place => {
    const { start, end } = originalSpan(place, visible);
    return { ...place, start, end, surface: original.slice(start, end) };
  };
  const mentions = found.mentions.map(surfaced);
  if (found.explanation === undefined) return { ...found, mentions };
  const explanation = {
    mentions: found.explanation.mentions.map(back),
    dropped: found.explanation.dropped.map(surfaced),
  };
  return { ...found, mentions, explanation };
}

/** The end is behind the last visible character, not before the next. */
function originalSpan({ start, end }: Span, { toOriginal }: VisibleText): Span {
  return { start: toOriginal(start), end: toOriginal(end - 1) + 1 };
}

/** A correction as the visible text has it. */
export function inVisible(correction: Correction, visible: VisibleText): Correction {
  const moved = <Place extends Span & { readonly surface: string }>(place: Place): Place => ({
    ...place,
    start: visible.fromOriginal(place.start),
    end: visible.fromOriginal(place.end),
    surface: visibleText(place.surface)?.text ?? place.surface,
  });
  const placed: Correction =
    correction.scope === 'article' && correction.target.by === 'place'
      ? { ...correction, target: moved(correction.target) }
      : correction;
  return placed.decision === 'span' ? { ...placed, to: moved(placed.to) } : placed;
}
