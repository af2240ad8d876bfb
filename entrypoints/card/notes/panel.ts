import type { Desk } from '../../../utils/highlight/hand';
import { shownPieces } from '../../../utils/highlight/shown-pieces';
import type { PanelNote, PanelState } from '../../../utils/model/panel';
import type { Notebook } from './notebook';

/** What the side panel shows of the article's shape and the reader's notes. */
export function panelOf(desk: Desk, notebook: Notebook): PanelState {
  const page = desk.article();
  if (!page) return { outline: [], notes: [], changed: false };
  const { blocks } = page.article;
  const outline = blocks
    .filter(
      ({ kind, start, end }) =>
        (kind === 'title' || kind === 'heading') && shownPieces({ start, end }, blocks, page).length > 0,
    )
    .map(({ start, end }) => ({ text: page.text.slice(start, end), start }));
  const notes = notebook.placed().map((note): PanelNote => {
    const { annotation } = note;
    if (!('orphan' in note)) return { annotation };
    const { reason, nearest } = note.orphan;
    const now = nearest && page.text.slice(nearest.start, nearest.end).slice(0, 400);
    return { annotation, orphan: { reason, ...(now && { now }) } };
  });
  return { outline, notes, changed: notebook.changed() };
}
