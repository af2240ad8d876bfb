import type { BarStatus } from '../../../components/annotate/note-bar';
import { citationOf } from '../../../utils/export/citation';
import type { Annotation, HighlightColour, NewAnnotation } from '../../../utils/model/annotation';
import type { Result } from '../../../utils/model/result';
import type { Span } from '../../../utils/text/span';
import type { BarDoor, BarTarget } from './bar';
import { copyText } from './copy-text';

/** What the bar's buttons do; each says how it went and, where it can, takes it back. */
export interface BarActs {
  /** Marks the words, or changes the highlight there; what is `undefined` stays as it is. */
  readonly change: (
    target: BarTarget,
    colour: HighlightColour | undefined,
    note: string | undefined,
  ) => Promise<Result<Annotation>>;
  readonly remove: () => Promise<void>;
  readonly copy: () => void;
  readonly clip: () => void;
}

/** What the bar stands beside, and what it says, as they are now. */
export interface BarState {
  target?: BarTarget | undefined;
  status?: BarStatus | undefined;
}

export function createBarActs(
  { desk, t, notebook }: BarDoor,
  now: BarState,
  { draw, close }: { readonly draw: () => void; readonly close: () => void },
): BarActs {
  const { document } = desk;

  /** Does something, says how it went, and keeps how to take it back. */
  const act = async <T>(
    about: Span | undefined,
    work: Promise<Result<T>>,
    done: string,
    undo?: (value: T) => Promise<Result<unknown>>,
  ): Promise<Result<T>> => {
    const result = await work;
    if (!result.ok) {
      tell(about, { words: t('note.failed', { code: result.error.code }) });
      return result;
    }
    const { value } = result;
    const back = async () => {
      const undone = await undo?.(value);
      // What could not be taken back is offered again, and says why.
      if (undone && !undone.ok)
        return tell(about, { words: t('note.failed', { code: undone.error.code }), onUndo: () => void back() });
      if (now.target?.span !== about) return;
      now.status = { words: t('note.restored') };
      draw();
      close();
    };
    tell(about, { words: done, ...(undo && { onUndo: () => void back() }) });
    return result;
  };

  /** Other words may have been selected meanwhile: of those nothing is to be said. */
  const tell = (about: Span | undefined, status: BarStatus): void => {
    if (now.target?.span !== about) return;
    now.status = status;
    if (now.target) draw();
  };

  const become = (about: Span, marked: Result<Annotation>) => {
    if (now.target?.span !== about || !marked.ok) return;
    now.target = { ...now.target, marked: marked.value };
    document.getSelection()?.removeAllRanges();
    draw();
  };

  const change: BarActs['change'] = async ({ span, marked }, colour, note) => {
    if (!marked) {
      const work = notebook.mark(span, colour ?? 'yellow', note ?? '');
      const made = await act(span, work, t('note.saved'), ({ id }) => notebook.remove(id));
      become(span, made);
      return made;
    }
    const { textHash: _hash, ...before } = marked;
    const updatedAt = new Date().toISOString();
    const after: NewAnnotation = { ...before, colour: colour ?? before.colour, note: note ?? before.note, updatedAt };
    const saved = await act(span, notebook.save(after), t('note.saved'), () => notebook.save(before));
    become(span, saved);
    return saved;
  };

  const remove = async () => {
    const { target } = now;
    const marked = target?.marked;
    if (!marked) return;
    const { textHash: _hash, ...before } = marked;
    const removing = notebook.remove(marked.id);
    const gone = await act(target.span, removing, t('note.deleted'), () => notebook.save(before));
    if (now.target?.span !== target.span) return;
    if (gone.ok) now.target = { span: target.span, ranges: now.target.ranges };
    draw();
  };

  const copy = () => {
    const article = desk.article();
    if (!article || !now.target) return;
    const { start, end } = now.target.span;
    const { span } = now.target;
    void copyText(document, citationOf(article.text.slice(start, end), article.article)).then(
      () => tell(span, { words: t('note.copied') }),
      () => tell(span, { words: t('note.failed', { code: 'clipboard' }) }),
    );
  };

  return { change, remove, copy, clip: () => void act(now.target?.span, desk.clip(true), t('note.clipped')) };
}
