import type { PageArticle } from '../../../utils/highlight/hand';
import type { Painter, Wanted } from '../../../utils/highlight/paint';
import type { NoteInk } from '../../../utils/highlight/palette';
import { shownPieces } from '../../../utils/highlight/shown-pieces';
import type { PlacedNote } from '../../../utils/model/placed-note';

/** Paints the reader's highlights where they stand; a stroke's `mention` is the highlight's index. */
export function paintNotes(painter: Painter<NoteInk>, placed: readonly PlacedNote[], article?: PageArticle): void {
  painter.paint(
    placed.flatMap((note, mention): readonly Wanted<NoteInk>[] => {
      if (!article || 'orphan' in note) return [];
      const pieces = shownPieces(note.span, article.article.blocks, article);
      return pieces.map((piece) => ({ ...piece, mention, ink: note.annotation.colour }));
    }),
  );
}
