import type { Desk } from '../../../utils/highlight/hand';
import type { Painter, Stroke } from '../../../utils/highlight/paint';
import type { NoteInk } from '../../../utils/highlight/palette';
import { shownPieces } from '../../../utils/highlight/shown-pieces';
import { bringIntoView } from '../../../utils/highlight/steps';
import type { PageTarget } from '../../../utils/model/panel';
import type { Notebook } from './notebook';

/** In milliseconds: as long as the eye needs to find it. */
const FLASH = 1600;

export interface GoingDoor {
  readonly desk: Desk;
  readonly notePainter: Painter<NoteInk>;
  readonly notebook: Notebook;
}

/** Scrolls to a place of the article and flashes it; false if the page does not show it. */
export function goTo({ desk, notePainter, notebook }: GoingDoor, target: PageTarget): boolean {
  switch (target.to) {
    case 'mention':
      return show(desk, desk.painter, ({ mention }) => mention === target.index);
    case 'note': {
      const index = notebook.placed().findIndex(({ annotation }) => annotation.id === target.id);
      return show(desk, notePainter, ({ mention }) => mention === index);
    }
    case 'text': {
      const page = desk.article();
      const block = page?.article.blocks.find(({ start }) => start === target.start);
      const [piece] = page && block ? shownPieces(block, page.article.blocks, page) : [];
      piece?.place.startNode.parentElement?.scrollIntoView({ block: 'start', behavior: 'instant' });
      return piece !== undefined;
    }
  }
}

function show<I extends string>(desk: Desk, painter: Painter<I>, wanted: (stroke: Stroke<I>) => boolean): boolean {
  const stroke = painter.strokes().find(wanted);
  if (!stroke) return false;
  // Marked before it is looked for: with that it may move.
  painter.point(stroke);
  bringIntoView(stroke, window);
  setTimeout(() => {
    // By then another one may be spoken of, or flash.
    if (!desk.signal.aborted && painter.pointed() === stroke) painter.point(undefined);
  }, FLASH);
  return true;
}
