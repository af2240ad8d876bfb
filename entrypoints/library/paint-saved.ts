import { findText } from '../../utils/highlight/find-text';
import { createPainter, createPainterOf, type Wanted } from '../../utils/highlight/paint';
import { inkOf, noteNames } from '../../utils/highlight/palette';
import type { HighlightColour } from '../../utils/model/annotation';
import type { ClipContent } from '../../utils/model/clip';
import type { PlacedNote } from '../../utils/model/placed-note';

/** Paints mentions and the reader's highlights over a saved article; answers how to take them away. */
export function paintSaved(root: HTMLElement, { article, recognition }: ClipContent, placed: readonly PlacedNote[]) {
  const canvas = { document, highlights: CSS.highlights, Highlight: globalThis.Highlight };
  const placeOf = findText(root, article.text);
  const mentions = createPainter(canvas);
  mentions?.paint(
    recognition.mentions.flatMap((mention, number) => {
      const [ink, place] = [inkOf(mention), placeOf(mention)];
      return ink && place ? [{ mention: number, ink, place, surface: mention.surface }] : [];
    }),
  );
  const notes = createPainterOf<HighlightColour>(canvas, noteNames);
  notes?.paint(
    placed.flatMap((note, number): Wanted<HighlightColour>[] => {
      const place = 'span' in note ? placeOf(note.span) : undefined;
      if (!place || !('span' in note)) return [];
      const surface = article.text.slice(note.span.start, note.span.end);
      return [{ mention: number, ink: note.annotation.colour, place, surface }];
    }),
  );
  return () => {
    mentions?.clear();
    notes?.clear();
  };
}
