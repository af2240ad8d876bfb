import type { BarStatus } from '../../../components/annotate/note-bar';
import { noteFaultText } from '../../../components/notice/note-fault-text';
import { citationOf } from '../../../utils/export/citation';
import type { Annotation, HighlightColour } from '../../../utils/model/annotation';
import type { Result } from '../../../utils/model/result';
import type { BarDoor, BarTarget } from './bar';
import { copyText } from './copy-text';
import { wordsKey } from './target-key';
import { createTurns, markedWith, type Turn } from './turns';

/** What the bar's buttons do; each says how it went and, where it can, takes it back. */
export interface BarActs {
  /** Marks the words, or changes the highlight there; what is `undefined` stays as it is. */
  readonly change: (
    target: BarTarget,
    colour: HighlightColour | undefined,
    note: string | undefined,
  ) => Promise<Turn<Annotation>>;
  readonly remove: (target: BarTarget) => Promise<Turn<null>>;
  readonly copy: () => void;
  readonly clip: () => void;
  /** Says how something that the bar had begun for these words went. */
  readonly say: (about: BarTarget, status: BarStatus) => void;
}

/** What the bar stands beside, and what it says, as they are now. */
export interface BarState {
  target?: BarTarget | undefined;
  status?: BarStatus | undefined;
  /** What failed for other words while the bar is about these: it is said when it is free. */
  unsaid?: { readonly about: BarTarget; readonly status: BarStatus } | undefined;
}

/** What the acts do to the bar. */
export interface BarView {
  readonly draw: () => void;
  readonly close: () => void;
  /** The bar went before something failed: it is there again and says so. */
  readonly bringBack: (target: BarTarget, status: BarStatus) => void;
}

export function createBarActs({ desk, t, notebook }: BarDoor, now: BarState, view: BarView): BarActs {
  const { document } = desk;
  const turns = createTurns();

  /** Does something, says how it went, and keeps how to take it back. */
  const act = async <T>(
    about: BarTarget | undefined,
    work: Promise<Result<T>>,
    done: string,
    undo?: (value: T) => Promise<Result<unknown>>,
  ): Promise<Result<T>> => {
    const result = await work;
    if (!result.ok) {
      fail(about, { words: noteFaultText(t, result.error) });
      return result;
    }
    const { value } = result;
    const back = async () => {
      const undone = await undo?.(value);
      // What could not be taken back is offered again, and says why.
      if (undone && !undone.ok)
        return fail(about, { words: noteFaultText(t, undone.error), onUndo: () => void back() });
      if (!isHere(about)) return;
      now.status = { words: t('note.restored') };
      view.draw();
      view.close();
    };
    tell(about, { words: done, ...(undo && { onUndo: () => void back() }) });
    return result;
  };

  const isHere = (about: BarTarget | undefined) => !!about && !!now.target && wordsKey(now.target) === wordsKey(about);

  /** Other words may have been selected meanwhile: of those nothing is to be said. */
  const tell = (about: BarTarget | undefined, status: BarStatus): void => {
    if (!isHere(about)) return;
    now.status = status;
    view.draw();
  };

  const fail = (about: BarTarget | undefined, status: BarStatus): void => {
    if (!about || isHere(about)) tell(about, status);
    else if (now.target) now.unsaid = { about, status };
    else view.bringBack(about, status);
  };

  const become = (about: BarTarget, marked: Annotation | undefined) => {
    if (!isHere(about) || !now.target) return;
    now.target = markedWith(now.target, marked);
    if (marked) document.getSelection()?.removeAllRanges();
    view.draw();
  };

  /** Taking back waits its turn as every change does. */
  const takeBack = async (target: BarTarget, work: () => Promise<Result<Annotation | null>>) =>
    (await turns.take(target, work)).result;

  const mark = async (from: BarTarget, colour: HighlightColour, note: string) => {
    const { start, end } = from.span;
    // The article was read again, or it is another one: what stands there now was not selected.
    const stands = desk.article()?.text.slice(start, end) === from.surface;
    const marking = stands ? notebook.mark(from.span, colour, note) : Promise.resolve(notHere);
    const made = await act(from, marking, t('note.saved'), (marked) =>
      takeBack(markedWith(from, marked), async () => {
        const removed = await notebook.remove(marked.id);
        return removed.ok ? none : removed;
      }),
    );
    if (!made.ok) return made;
    become(from, made.value);
    return made;
  };

  const change: BarActs['change'] = (target, colour, note) =>
    turns.take(target, async (from) => {
      const { marked } = from;
      if (!marked) return mark(from, colour ?? 'yellow', note ?? '');
      const { textHash: _hash, ...before } = marked;
      const after = { ...before, colour: colour ?? before.colour, note: note ?? before.note };
      // The press of before did it already, and how to take that back stays.
      if (after.colour === before.colour && after.note === before.note) {
        tell(from, { ...now.status, words: t('note.saved') });
        return { ok: true, value: marked };
      }
      const saving = notebook.save({ ...after, updatedAt: new Date().toISOString() });
      const saved = await act(from, saving, t('note.saved'), () => takeBack(from, () => notebook.save(before)));
      if (saved.ok) become(from, saved.value);
      return saved;
    });

  const remove: BarActs['remove'] = (target) =>
    turns.take(target, async (from) => {
      if (!from.marked) return none;
      const { textHash: _hash, ...before } = from.marked;
      const removing = notebook.remove(before.id);
      const gone = await act(from, removing, t('note.deleted'), () => takeBack(from, () => notebook.save(before)));
      if (!gone.ok) return gone;
      become(from, undefined);
      return none;
    });

  const copy = () => {
    const article = desk.article();
    const { target } = now;
    if (!article || !target) return;
    const { start, end } = target.span;
    void copyText(document, citationOf(article.text.slice(start, end), article.article)).then(
      () => tell(target, { words: t('note.copied') }),
      () => tell(target, { words: noteFaultText(t, { code: 'clipboard', message: '' }) }),
    );
  };

  const say: BarActs['say'] = (about, status) => (status.isFault ? fail : tell)(about, status);

  return { change, remove, copy, say, clip: () => void act(now.target, desk.clip(true), t('note.clipped')) };
}

const none: Result<null> = { ok: true, value: null };
const notHere: Result<never> = { ok: false, error: { code: 'not-here', message: 'the words do not stand there' } };
