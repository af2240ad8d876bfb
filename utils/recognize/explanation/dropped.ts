import type { DroppedMention } from '../../model/explanation';
import type { Mention } from '../../model/mention';
import { firstAt } from '../../text/first-at';
import { overlaps } from '../../text/span';
import { isOfficial, type Proposed, placeOf, type Steps } from './steps';

/** The proposals that are no mention, each place once, with the reason. */
export function droppedOf(proposed: readonly Proposed[], steps: Steps): readonly DroppedMention[] {
  const { context, recognition } = steps;
  const mentions = new Set(recognition.mentions.map(placeOf));
  const refined = new Set([...steps.refined.officials, ...steps.refined.documents].map(placeOf));
  const corrected = new Set([...steps.corrected.officials, ...steps.corrected.documents].map(placeOf));
  const left = new Map(proposed.map((one) => [placeOf(one), one] as const).reverse());
  const over = overlapping(recognition.mentions);
  return [...left]
    .filter(([place]) => !mentions.has(place))
    .sort(([, a], [, b]) => a.start - b.start)
    .map(([place, one]): DroppedMention => {
      const { kind, start, end, rule } = one;
      const inside = over(one);
      const reason = !refined.has(place)
        ? refinedAway(inside)
        : !corrected.has(place)
          ? 'a reader’s correction'
          : (inside ?? unresolved(one));
      return { kind, start, end, surface: context.text.slice(start, end), rule, reason };
    });
}

function refinedAway(inside: string | undefined): string {
  return inside ?? 'a refiner took it for part of something else';
}

/** Resolution keeps what it can settle. */
function unresolved(one: Proposed): string {
  if (!isOfficial(one)) return 'resolution did not keep it';
  if (one.evidence.kind === 'nominal') return 'no official of the text can be meant, or several';
  return one.evidence.short
    ? 'no full name it can be short for'
    : 'no mention in the text makes the name an official’s';
}

/** Says which mention lies over a place; mentions come in order and do not overlap. */
function overlapping(mentions: readonly Mention[]): (place: Proposed) => string | undefined {
  return (place) => {
    const mention = mentions[firstAt(mentions.length, (i) => (mentions[i] as Mention).end > place.start)];
    return mention !== undefined && overlaps(mention, place)
      ? `«${mention.surface}», read by ${mention.rule}, stands there`
      : undefined;
  };
}
