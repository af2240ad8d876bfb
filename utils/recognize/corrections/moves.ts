import type { Correction } from '../../model/correction';
import { fold } from '../../text/letters';
import type { Span } from '../../text/span';
import { reads } from './matches';

/** Where a mention stood by the rules, and where it stands by the reader. */
export interface Move {
  readonly from: Span;
  readonly to: Span;
}

/** The moves that a correction means in a text: of one place, or of every mention that reads so and has the words there. */
export function movesOf(
  correction: Correction & { readonly decision: 'span' | 'extent' },
  mentions: readonly Span[],
  text: string,
  isMeant: (place: Span) => boolean,
): readonly Move[] {
  if (correction.decision === 'span') {
    const { target, to } = correction;
    return target.by === 'place' && reads(target, text) && reads(to, text) ? [{ from: target, to }] : [];
  }
  const { words, from: shift } = correction;
  return mentions.filter(isMeant).flatMap(({ start, end }) => {
    const to = { start: start + shift, end: start + shift + words.length };
    const stands = to.start >= 0 && to.start < end && start < to.end;
    return stands && fold(text.slice(to.start, to.end)) === fold(words) ? [{ from: { start, end }, to }] : [];
  });
}
