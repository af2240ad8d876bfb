import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import type { PlacedNote } from '../../utils/model/placed-note';
import { MarkdownText } from '../annotate/markdown-text';

export interface HighlightListProps {
  readonly t: LibraryTranslator;
  readonly notes: readonly PlacedNote[];
  readonly onGo: (note: PlacedNote) => void;
}

/** The reader's highlights with their notes, in the order of the text; a click leads to one. */
export function HighlightList({ t, notes, onGo }: HighlightListProps) {
  if (notes.length === 0) return null;
  const startOf = (note: PlacedNote) => ('span' in note ? note.span.start : Number.POSITIVE_INFINITY);
  return (
    <section class="highlights">
      <h3 class="reader-heading">{t('note.highlights')}</h3>
      <ul>
        {[...notes]
          .sort((a, b) => startOf(a) - startOf(b))
          .map((note) => (
            <li key={note.annotation.id} class={`highlight highlight-${note.annotation.colour}`}>
              {'span' in note ? (
                <button type="button" class="highlight-quote" lang="vi" onClick={() => onGo(note)}>
                  {note.annotation.selectors.quote.exact}
                </button>
              ) : (
                <p class="highlight-quote" lang="vi">
                  <s>{note.annotation.selectors.quote.exact}</s> <small>{t('note.orphan')}</small>
                </p>
              )}
              {note.annotation.note !== '' && (
                <div class="note-text" lang="vi">
                  <MarkdownText text={note.annotation.note} />
                </div>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}
