import type { Desk } from '../../../utils/highlight/hand';
import { send } from '../../../utils/messages/send';
import type { Annotation, AnnotationId, HighlightColour, NewAnnotation } from '../../../utils/model/annotation';
import type { PlacedNote, PlacedNotes } from '../../../utils/model/placed-note';
import type { Result } from '../../../utils/model/result';
import { ulidOf } from '../../../utils/model/ulid';
import type { Span } from '../../../utils/text/span';

/** The reader's highlights on this article, as the collection has them and placed in the text as it was last read. */
export interface Notebook {
  readonly placed: () => readonly PlacedNote[];
  /** True if the page says something else than its clip. */
  readonly changed: () => boolean;
  /** Asks the collection where they stand now, and has them painted. */
  readonly load: () => Promise<void>;
  /** Marks a span of the article; clips the article first where the collection does not hold it as it reads now. */
  readonly mark: (span: Span, colour: HighlightColour, note: string) => Promise<Result<Annotation>>;
  /** Puts a highlight that is there on another span. */
  readonly move: (id: AnnotationId, span: Span) => Promise<Result<Annotation>>;
  readonly save: (annotation: NewAnnotation) => Promise<Result<Annotation>>;
  readonly remove: (id: AnnotationId) => Promise<Result<Annotation | null>>;
}

export function createNotebook(desk: Desk, show: () => void): Notebook {
  const now: { notes?: PlacedNotes } = {};

  const load = async () => {
    const page = desk.article();
    const canonicalUrl = page?.article.canonicalUrl ?? page?.article.url;
    if (!page || canonicalUrl === undefined) return;
    const answer = await send('notes', { canonicalUrl, text: page.text });
    // What cannot be asked for now stays as it was, and what was asked of an older text is no answer.
    if (!answer.ok || desk.article()?.text !== page.text) return;
    now.notes = answer.value ?? undefined;
    show();
  };

  const loaded = async <T>(work: Promise<Result<T>>): Promise<Result<T>> => {
    const result = await work;
    if (result.ok) await load();
    return result;
  };

  const put = async ({ start, end }: Span, made: Made): Promise<Result<Annotation>> => {
    const text = desk.article()?.text;
    const { notes } = now;
    const clipped =
      notes && !notes.changed
        ? { ok: true as const, value: { id: notes.clipId } }
        : await desk.clip(notes !== undefined);
    if (!clipped.ok) return clipped;
    // Clipping reads the page again: where it reads otherwise by now, the background refuses.
    const surface = text?.slice(start, end) ?? '';
    return loaded(send('mark', { ...made, clipId: clipped.value.id, start, end, surface }));
  };

  const mark: Notebook['mark'] = (span, colour, note) => {
    const createdAt = new Date().toISOString();
    const id = ulidOf(Date.parse(createdAt), crypto.getRandomValues(new Uint8Array(16))) as AnnotationId;
    return put(span, { id, colour, note, createdAt });
  };

  const move: Notebook['move'] = async (id, span) => {
    const known = now.notes?.placed.find(({ annotation }) => annotation.id === id)?.annotation;
    if (!known) return gone;
    const { colour, note, createdAt } = known;
    return put(span, { id, colour, note, createdAt });
  };

  return {
    placed: () => now.notes?.placed ?? [],
    changed: () => now.notes?.changed ?? false,
    load,
    mark,
    move,
    save: (annotation) => loaded(send('saveAnnotation', { annotation })),
    remove: (id) => loaded(send('removeAnnotation', { id })),
  };
}

type Made = Pick<Annotation, 'id' | 'colour' | 'note' | 'createdAt'>;

const gone: Result<never> = {
  ok: false,
  error: { code: 'not-here', message: 'the highlight or the words are not here' },
};
