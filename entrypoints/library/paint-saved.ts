import { findText } from '../../utils/highlight/find-text';
import { createPainter, createPainterOf, type Wanted } from '../../utils/highlight/paint';
import { inkOf, noteNames } from '../../utils/highlight/palette';
import type { Annotation, HighlightColour } from '../../utils/model/annotation';
import type { ClipContent } from '../../utils/model/clip';

/** Paints mentions and the reader's highlights over a saved article; answers how to take them away. */
export function paintSaved(
  root: HTMLElement,
  { article, recognition }: ClipContent,
  annotations: readonly Annotation[],
) {
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
    annotations.flatMap(({ colour, selectors }, number): Wanted<HighlightColour>[] => {
      const place = placeOf(selectors.position);
      return place ? [{ mention: number, ink: colour, place, surface: selectors.quote.exact }] : [];
    }),
  );
  return () => {
    mentions?.clear();
    notes?.clear();
  };
}
