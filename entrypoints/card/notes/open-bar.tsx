import { NoteBar } from '../../../components/annotate/note-bar';
import { isDark } from '../../../utils/highlight/is-dark';
import { placeCard } from '../../../utils/highlight/place-card';
import type { Bar, BarDoor } from './bar';
import { type BarState, createBarActs } from './bar-acts';

/** The bar over selected or marked words. */
export function createBar(door: BarDoor): Bar {
  const { host, t, corrector } = door;
  const { document } = door.desk;
  const now: BarState & { before?: Element | null } = {};

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
          now.status = done;
          draw();
        })}
        onColour={(colour) => void acts.change(colour, undefined)}
        onNote={(note) => void acts.change(undefined, note)}
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
