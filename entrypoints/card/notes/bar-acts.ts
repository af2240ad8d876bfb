import type { BarStatus } from '../../../components/annotate/note-bar';
import { citationOf } from '../../../utils/export/citation';
import type { Annotation, HighlightColour, NewAnnotation } from '../../../utils/model/annotation';
import type { Result } from '../../../utils/model/result';
import type { Span } from '../../../utils/text/span';
import type { BarDoor, BarTarget } from './bar';
import { copyText } from './copy-text';

/** What the bar's buttons do; each says how it went and, where it can, takes it back. */
export interface BarActs {
  /** True if it was saved. */
  readonly change: (colour: HighlightColour | undefined, note: string | undefined) => Promise<boolean>;
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
  const act = async <T>(work: Promise<Result<T>>, done: string, undo?: (value: T) => Promise<Result<unknown>>) => {
    const about = now.target?.span;
    const result = await work;
    if (!result.ok) return tell(about, { words: t('note.failed', { code: result.error.code }) });
    const { value } = result;
    const back = async () => {
      const undone = await undo?.(value);
      // What could not be taken back is offered again, and says why.
      if (undone && !undone.ok)
        return tell(about, { words: t('note.failed', { code: undone.error.code }), onUndo: () => void back() });
      tell(about, { words: t('note.restored') });
      close();
    };
    tell(about, { words: done, ...(undo && { onUndo: () => void back() }) });
    return value;
  };

  /** Other words may have been selected meanwhile: of those nothing is to be said. */
  const tell = (about: Span | undefined, status: BarStatus): undefined => {
    if (now.target?.span !== about) return undefined;
    now.status = status;
    if (now.target) draw();
    return undefined;
  };

  const become = (about: Span, marked: Annotation | undefined) => {
    if (now.target?.span !== about || !marked) return;
    now.target = { ...now.target, marked };
    document.getSelection()?.removeAllRanges();
    draw();
  };

  const change = async (colour: HighlightColour | undefined, note: string | undefined) => {
    const { target } = now;
    if (!target) return false;
    const { span, marked } = target;
    if (!marked) {
      const work = notebook.mark(span, colour ?? 'yellow', note ?? '');
      const made = await act(work, t('note.saved'), ({ id }) => notebook.remove(id));
      become(span, made);
      return made !== undefined;
    }
    const { textHash: _hash, ...before } = marked;
    const updatedAt = new Date().toISOString();
    const after: NewAnnotation = { ...before, colour: colour ?? before.colour, note: note ?? before.note, updatedAt };
    const saved = await act(notebook.save(after), t('note.saved'), () => notebook.save(before));
    become(span, saved);
    return saved !== undefined;
  };

  const remove = async () => {
    const { target } = now;
    const marked = target?.marked;
    if (!marked) return;
    const { textHash: _hash, ...before } = marked;
    const gone = await act(notebook.remove(marked.id), t('note.deleted'), () => notebook.save(before));
    if (now.target?.span !== target.span) return;
    if (gone !== undefined) now.target = { span: target.span, ranges: now.target.ranges };
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

  return { change, remove, copy, clip: () => void act(desk.clip(true), t('note.clipped')) };
}
