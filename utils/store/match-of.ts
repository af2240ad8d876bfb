import type { Clip } from '../model/clip';
import type { ClipId } from '../model/ids';
import { marksIn, type Snippet, snippetOf } from '../search/snippet';
import type { Span } from '../text/span';
import type { CollectionDatabase } from './database';

/** What a search found in a clip: words of its title, and the sentence of its text, else of a note on it. */
export interface ClipMatch {
  readonly titleMarks?: readonly Span[];
  readonly snippet?: Snippet;
}

/** The text behind the title, which most texts begin with and which is shown already. */
const behind = (title: string, text: string) =>
  title !== '' && text.startsWith(title) ? text.slice(title.length) : text;

async function notesOn(db: CollectionDatabase, id: ClipId): Promise<readonly string[]> {
  const [own, annotations] = await Promise.all([
    db.clipNotes.get(id),
    db.annotations.where('clipId').equals(id).toArray(),
  ]);
  return [own?.text ?? '', ...annotations.map(({ note }) => note)];
}

/** Where in a clip stands what was typed; reads its body. */
export async function matchOf(db: CollectionDatabase, { id, title }: Clip, typed: string): Promise<ClipMatch> {
  const content = await db.contents.get(id);
  const inText = content && snippetOf(behind(title, content.article.text), typed);
  const notes = inText ? [] : await notesOn(db, id);
  const [inNotes] = notes.flatMap((note) => snippetOf(note, typed) ?? []);
  return { titleMarks: marksIn(title, typed), snippet: inText ?? inNotes };
}
