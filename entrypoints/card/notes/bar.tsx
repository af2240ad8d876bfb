import { type BarStatus, NoteBar } from '../../../components/annotate/note-bar';
import type { NoteTranslator } from '../../../components/correct/correction-form';
import { citationOf } from '../../../utils/export/citation';
import type { Desk } from '../../../utils/highlight/hand';
import { isDark } from '../../../utils/highlight/is-dark';
import { placeCard } from '../../../utils/highlight/place-card';
import type { Annotation, HighlightColour, NewAnnotation } from '../../../utils/model/annotation';
import type { Result } from '../../../utils/model/result';
import type { Span } from '../../../utils/text/span';
import type { Corrector } from '../correct/corrector';
import type { Host } from '../host';
import { copyText } from './copy-text';
import type { Notebook } from './notebook';

/** What the bar stands beside: words of the article, and the ranges that hold them in the page. */
export interface BarTarget {
  readonly span: Span;
  readonly ranges: readonly Range[];
  /** The highlight there; absent while the words are only selected. */
  readonly marked?: Annotation;
}

/** The bar beside selected or marked words: one at most. */
export interface Bar {
  readonly open: (target: BarTarget, focus: boolean) => void;
  readonly close: () => void;
  /** Stays beside its words, or closes when they are out of sight. */
  readonly follow: () => void;
  readonly focus: () => void;
  readonly target: () => BarTarget | undefined;
}

export interface BarDoor {
  readonly desk: Desk;
  readonly host: Host;
  readonly t: NoteTranslator;
  readonly notebook: Notebook;
  readonly corrector: Corrector;
}

export function createBar({ desk, host, t, notebook, corrector }: BarDoor): Bar {
  const { document } = desk;
  const now: { target?: BarTarget; status?: BarStatus; problem?: string; before?: Element | null } = {};

  const close = () => {
    if (!now.target) return;
    now.target = undefined;
    const inside = document.activeElement === host.element;
    host.hide();
    if (inside && now.before instanceof HTMLElement) now.before.focus({ preventScroll: true });
  };

  const follow = () => {
    const lines = now.target?.ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
    const [at] = lines ?? [];
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const seen = lines?.filter(({ top, bottom }) => bottom > 0 && top < view.height) ?? [];
    if (!at || seen.length === 0) return close();
    host.move(placeCard(seen, seen[0] ?? at, host.size(), view));
  };

  /** Does something, says how it went, and keeps how to take it back. */
  const act = async <T,>(work: Promise<Result<T>>, done: string, undo?: (value: T) => Promise<Result<unknown>>) => {
    const result = await work;
    if (!result.ok) return tell({ words: t('note.failed', { code: result.error.code }) });
    const { value } = result;
    tell({ words: done, ...(undo && { onUndo: () => void act(undo(value), t('note.restored')).then(close) }) });
    return value;
  };

  const tell = (status: BarStatus): undefined => {
    now.status = status;
    if (now.target) draw();
    return undefined;
  };

  const become = (marked: Annotation | undefined) => {
    if (!now.target || !marked) return;
    now.target = { ...now.target, marked };
    document.getSelection()?.removeAllRanges();
    draw();
  };

  const change = async (colour: HighlightColour | undefined, note: string | undefined) => {
    const { target } = now;
    if (!target) return;
    const { marked } = target;
    if (!marked) {
      const work = notebook.mark(target.span, colour ?? 'yellow', note ?? '');
      return become(await act(work, t('note.saved'), ({ id }) => notebook.remove(id)));
    }
    const { textHash: _hash, ...before } = marked;
    const updatedAt = new Date().toISOString();
    const after: NewAnnotation = { ...before, colour: colour ?? before.colour, note: note ?? before.note, updatedAt };
    become(await act(notebook.save(after), t('note.saved'), () => notebook.save(before)));
  };

  const remove = async () => {
    const marked = now.target?.marked;
    if (!marked) return;
    const { textHash: _hash, ...before } = marked;
    const gone = await act(notebook.remove(marked.id), t('note.deleted'), () => notebook.save(before));
    if (gone !== undefined && now.target) now.target = { span: now.target.span, ranges: now.target.ranges };
    if (now.target) draw();
  };

  const copy = () => {
    const article = desk.article();
    if (!article || !now.target) return;
    const { start, end } = now.target.span;
    void copyText(document, citationOf(article.text.slice(start, end), article.article)).then(
      () => tell({ words: t('note.copied') }),
      () => tell({ words: t('note.failed', { code: 'clipboard' }) }),
    );
  };

  const draw = () => {
    const { target } = now;
    if (!target) return;
    host.show(
      <NoteBar
        key={target.span.start}
        t={t}
        dark={isDark(target.ranges[0]?.startContainer.parentElement ?? null)}
        marked={target.marked}
        status={now.status}
        correcting={corrector.formOf(target.span, undefined, (done) => {
          if (done === undefined) return close();
          tell(done);
        })}
        onColour={(colour) => void change(colour, undefined)}
        onNote={(note) => void change(undefined, note)}
        onCopy={copy}
        onClip={() => void act(desk.clip(true), t('note.clipped'))}
        onDelete={() => void remove()}
        onClose={close}
      />,
    );
    follow();
  };

  return {
    open: (target, focus) => {
      if (!now.target) now.before = document.activeElement;
      now.target = target;
      now.status = undefined;
      draw();
      if (focus) host.focus('button');
    },
    close,
    follow: () => now.target && follow(),
    focus: () => host.focus('button'),
    target: () => now.target,
  };
}
