import { type BarStatus, NoteBar } from '../../../components/annotate/note-bar';
import { createHeldWords } from '../../../utils/highlight/held-words';
import { isDark } from '../../../utils/highlight/is-dark';
import { placeBar, placeInCorner } from '../../../utils/highlight/place-card';
import type { HighlightColour } from '../../../utils/model/annotation';
import type { Bar, BarDoor, BarTarget } from './bar';
import { type BarState, createBarActs } from './bar-acts';
import { createDrafts } from './drafts';
import { wordsKey } from './target-key';

interface OpenState extends BarState {
  before?: Element | null;
  /** Stays where its words are out of sight. */
  isHeld?: boolean;
}

/** The bar over selected or marked words. */
export function createBar(door: BarDoor): Bar {
  const { host, t, corrector } = door;
  const { document } = door.desk;
  const now: OpenState = {};
  const drafts = createDrafts();
  const hold = createHeldWords(door.desk.canvas);

  const change = async (target: BarTarget, colour: HighlightColour | undefined, note: string | undefined) => {
    const turn = await acts.change(target, colour, note);
    if (!turn.result.ok) return turn;
    drafts.move(target, turn.target);
    draw();
    // What failed went well this time: the bar is free to go.
    now.isHeld = false;
    return turn;
  };

  const save = async (target: BarTarget, words: string) => {
    drafts.forget(target);
    const { result, target: left } = await change(target, undefined, words.trim());
    if (result.ok) return;
    drafts.putBack(left, words);
    draw();
  };

  const remove = async (target: BarTarget) => {
    const putBack = drafts.setAside(target);
    const { result } = await acts.remove(target);
    if (result.ok) return drafts.forget(target);
    putBack();
    draw();
  };

  const close = () => {
    const { target } = now;
    if (!target) return;
    // What was typed is not lost with the bar: a press beside it, or a scroll, closes it as well as Escape.
    const typed = drafts.take(target);
    now.target = undefined;
    if (typed !== undefined) void save(target, typed);
    const inside = document.activeElement === host.element;
    host.hide();
    hold([]);
    if (inside && now.before instanceof HTMLElement) now.before.focus({ preventScroll: true });
    const { unsaid } = now;
    now.unsaid = undefined;
    if (unsaid) bringBack(unsaid.about, unsaid.status);
  };

  const bringBack = (target: BarTarget, status: BarStatus) => {
    if (door.desk.signal.aborted) return;
    now.before = document.activeElement;
    Object.assign(now, { target, status, isHeld: true });
    draw();
  };

  const follow = () => {
    const lines = now.target?.ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
    const [at] = lines ?? [];
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const seen = lines?.filter(({ top, bottom }) => bottom > 0 && top < view.height) ?? [];
    if (!at || seen.length === 0) return now.isHeld ? host.move(placeInCorner(host.size(), view)) : close();
    host.move(placeBar(seen, seen[0] ?? at, host.size(), view));
  };

  const draw = () => {
    const { target } = now;
    if (!target) return;
    hold(target.marked ? [] : target.ranges);
    host.show(
      <NoteBar
        key={target.span.start}
        t={t}
        dark={isDark(target.ranges[0]?.startContainer.parentElement ?? null)}
        marked={target.marked}
        draft={drafts.of(target)}
        status={now.status}
        correcting={corrector.formOf(target.span, undefined, (status) => acts.say(target, status))}
        onColour={(colour) => void change(target, colour, undefined)}
        onNote={(note) => void save(target, note)}
        onDraft={(words) => drafts.type(target, words)}
        onCopy={acts.copy}
        onClip={acts.clip}
        onDelete={() => void remove(target)}
        onClose={close}
      />,
    );
    follow();
  };

  const acts = createBarActs(door, now, {
    draw: () => draw(),
    // What was taken back is not to be saved again by going.
    close: () => {
      if (now.target) drafts.forget(now.target);
      close();
    },
    bringBack,
  });

  return {
    open: (target, focus) => {
      if (!now.target) now.before = document.activeElement;
      const read = door.desk.article();
      const { start, end } = target.span;
      now.target = { ...target, address: read?.article.url, surface: read?.text.slice(start, end) };
      const { unsaid } = now;
      const isUnsaid = unsaid && wordsKey(unsaid.about) === wordsKey(now.target);
      now.status = isUnsaid ? unsaid.status : undefined;
      if (isUnsaid) now.unsaid = undefined;
      now.isHeld = false;
      drafts.open();
      draw();
      if (focus) host.focus('button');
    },
    close,
    follow: () => now.target && follow(),
    focus: () => host.focus('button'),
    target: () => now.target,
  };
}
