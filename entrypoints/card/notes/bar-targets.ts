import type { Desk } from '../../../utils/highlight/hand';
import type { Painter } from '../../../utils/highlight/paint';
import type { NoteInk } from '../../../utils/highlight/palette';
import { selectedRange } from '../../../utils/highlight/selected-range';
import { selectedSpan } from '../../../utils/highlight/selected-span';
import type { Span } from '../../../utils/text/span';
import type { BarTarget } from './bar';
import type { Notebook } from './notebook';

/** The words of the article that are selected in the page. */
export function selectedTarget({ document, article: read }: Desk): BarTarget | undefined {
  const article = read();
  const range = article && selectedRange(document, article.map.shadows);
  const span = range && selectedSpan(range, article);
  return span && { span, ranges: [range] };
}

/** The highlight that stands on just these words: they are not marked twice. */
export function markedAs({ start, end }: Span, notebook: Pick<Notebook, 'placed'>): Pick<BarTarget, 'marked'> {
  const note = notebook.placed().find((one) => 'span' in one && one.span.start === start && one.span.end === end);
  return note ? { marked: note.annotation } : {};
}

/** The highlight of that index, with the ranges it is painted in. */
export function noteTarget(index: number, painter: Painter<NoteInk>, notebook: Notebook): BarTarget | undefined {
  const note = notebook.placed()[index];
  if (!note || 'orphan' in note) return undefined;
  const ranges = painter
    .strokes()
    .filter(({ mention }) => mention === index)
    .map(({ range }) => range);
  return { span: note.span, ranges, marked: note.annotation };
}
