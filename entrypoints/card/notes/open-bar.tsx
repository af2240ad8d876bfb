import { NoteBar } from '../../../components/annotate/note-bar';
import { isDark } from '../../../utils/highlight/is-dark';
import { placeCard } from '../../../utils/highlight/place-card';
import type { Bar, BarDoor } from './bar';
import { type BarState, createBarActs } from './bar-acts';

/** A note that is being typed, and where the words begin that it is about. */
interface Draft {
  readonly start: number;
  readonly words: string;
}

/** The bar over selected or marked words. */
export function createBar(door: BarDoor): Bar {
  const { host, t, corrector } = door;
  const { document } = door.desk;
  const now: BarState & { before?: Element | null; draft?: Draft | undefined } = {};

  const draftHere = () => (now.draft?.start === now.target?.span.start ? now.draft?.words : undefined);

  /** What was typed is not lost with the bar: a press beside it, or a scroll, closes it as well as Escape. */
  const keepDraft = () => {
    const words = draftHere()?.trim();
    if (words === undefined || words === (now.target?.marked?.note ?? '')) return;
    void save(words);
  };

  const save = async (note: string) => {
    const { draft } = now;
    const saved = await acts.change(undefined, note);
    if (saved && now.draft === draft) now.draft = undefined;
  };

  const close = () => {
    if (!now.target) return;
    keepDraft();
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

  const draw = () => {
    const { target } = now;
    if (!target) return;
    host.show(
      <NoteBar
        key={target.span.start}
        t={t}
        dark={isDark(target.ranges[0]?.startContainer.parentElement ?? null)}
        marked={target.marked}
        draft={draftHere()}
        status={now.status}
        correcting={corrector.formOf(target.span, undefined, (done) => {
          if (done === undefined) return close();
          now.status = done;
          draw();
        })}
        onColour={(colour) => void acts.change(colour, undefined)}
        onNote={(note) => void save(note)}
        onDraft={(words) => {
          now.draft = words === undefined ? undefined : { start: target.span.start, words };
        }}
        onCopy={acts.copy}
        onClip={acts.clip}
        onDelete={() => void acts.remove()}
        onClose={close}
      />,
    );
    follow();
  };

  const acts = createBarActs(door, now, { draw: () => draw(), close });

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
