import { NoteBar } from '../../../components/annotate/note-bar';
import { isDark } from '../../../utils/highlight/is-dark';
import { placeCard } from '../../../utils/highlight/place-card';
import type { HighlightColour } from '../../../utils/model/annotation';
import type { Bar, BarDoor, BarTarget } from './bar';
import { type BarState, createBarActs } from './bar-acts';
import { createDrafts } from './drafts';

/** The bar over selected or marked words. */
export function createBar(door: BarDoor): Bar {
  const { host, t, corrector } = door;
  const { document } = door.desk;
  const now: BarState & { before?: Element | null } = {};
  const drafts = createDrafts(() => door.desk.article()?.article.url);

  const change = async (target: BarTarget, colour: HighlightColour | undefined, note: string | undefined) => {
    const saved = await acts.change(target, colour, note);
    if (!saved.ok) return saved;
    drafts.move(target, { ...target, marked: saved.value });
    draw();
    return saved;
  };

  const save = async (target: BarTarget, words: string) => {
    drafts.forget(target);
    const saved = await change(target, undefined, words.trim());
    if (saved.ok) return;
    drafts.putBack(target, words);
    // The bar went meanwhile: it comes back to say so. Beside other words by now, the draft waits for these.
    if (now.target) return;
    now.target = target;
    now.status = { words: t('note.failed', { code: saved.error.code }) };
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

  const draw = () => {
    const { target } = now;
    if (!target) return;
    host.show(
      <NoteBar
        key={target.span.start}
        t={t}
        dark={isDark(target.ranges[0]?.startContainer.parentElement ?? null)}
        marked={target.marked}
        draft={drafts.of(target)}
        status={now.status}
        correcting={corrector.formOf(target.span, undefined, (done) => {
          if (done === undefined) return close();
          now.status = done;
          draw();
        })}
        onColour={(colour) => void change(target, colour, undefined)}
        onNote={(note) => void save(target, note)}
        onDraft={(words) => drafts.type(target, words)}
        onCopy={acts.copy}
        onClip={acts.clip}
        onDelete={() => {
          drafts.forget(target);
          void acts.remove();
        }}
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
  });

  return {
    open: (target, focus) => {
      if (!now.target) now.before = document.activeElement;
      now.target = target;
      now.status = undefined;
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
