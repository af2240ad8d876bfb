import type { HighlightColour } from '../model/annotation';
import type { Mention } from '../model/mention';

/** The names in the page's highlight registry, which the page shares: prefixed, and styled by `::highlight(…)`. */
export const highlightNames = {
  official: 'trich-luc-official',
  document: 'trich-luc-document',
  unsure: 'trich-luc-unsure',
  current: 'trich-luc-current',
} as const;

export type Ink = keyof typeof highlightNames;

/** The reader's own highlights, and the place the reader was led to. */
export const noteNames = {
  yellow: 'trich-luc-yellow',
  green: 'trich-luc-green',
  blue: 'trich-luc-blue',
  pink: 'trich-luc-pink',
  current: 'trich-luc-flash',
} as const satisfies Record<HighlightColour | 'current', string>;

export type NoteInk = keyof typeof noteNames;

/** From here a mention is shown as what it is: calibrated so that 98 of 100 shown are right (RECOGNIZER). */
const sure = 0.8;
/** From here it is offered as unsure. */
const offered = 0.5;

/** The ink a mention is painted with; `undefined` for one that is too unsure to be shown at all. */
export function inkOf({ kind, confidence }: Pick<Mention, 'kind' | 'confidence'>): Ink | undefined {
  if (confidence >= sure) return kind;
  return confidence >= offered ? 'unsure' : undefined;
}
