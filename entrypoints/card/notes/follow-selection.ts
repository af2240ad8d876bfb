import { firstInSight } from '../../../utils/highlight/first-in-sight';
import type { Desk } from '../../../utils/highlight/hand';
import { strokeAt } from '../../../utils/highlight/hit-test';
import type { Painter } from '../../../utils/highlight/paint';
import type { NoteInk } from '../../../utils/highlight/palette';
import type { Bar, BarTarget } from './bar';
import { markedAs, noteTarget, selectedTarget } from './bar-targets';
import type { Notebook } from './notebook';

export interface SelectionDoor {
  readonly desk: Desk;
  readonly bar: Bar;
  readonly host: Element;
  readonly notebook: Notebook;
  readonly painter: Painter<NoteInk>;
  readonly guard: (work: () => void) => void;
}

/** In milliseconds: a selection by keys is looked at when the keys have rested. */
const REST = 400;

/** Opens the bar beside what the reader selects, by pointer or keys, and beside a highlight that is pressed. */
export function followSelection({ desk, bar, host, notebook, painter, guard }: SelectionDoor): void {
  const { document, signal } = desk;
  const timer: { id?: ReturnType<typeof setTimeout> } = {};

  const markedAt = (x: number, y: number): BarTarget | undefined => {
    const stroke = strokeAt(document, painter, x, y);
    return stroke && noteTarget(stroke.mention, painter, notebook);
  };

  /** True if words are selected; the bar is beside them then, and stays as it is where it stood there already. */
  const look = (focus: boolean) => {
    const selected = selectedTarget(desk);
    if (!selected) return false;
    const at = bar.target()?.span;
    const isThere = at?.start === selected.span.start && at.end === selected.span.end;
    if (!isThere) bar.open({ ...selected, ...markedAs(selected.span, notebook) }, focus);
    else if (focus) bar.focus();
    return true;
  };

  const up = ({ clientX: x, clientY: y, target, button }: PointerEvent) => {
    if (target === host || button !== 0) return;
    // After the browser has settled what is selected: a press inside a selection unselects it only now.
    setTimeout(() => {
      if (signal.aborted) return;
      guard(() => {
        if (look(false)) return;
        const marked = markedAt(x, y);
        if (marked) bar.open(marked, false);
      });
    });
  };

  const down = ({ target }: PointerEvent) => {
    if (target !== host) bar.close();
  };

  const rest = () => {
    clearTimeout(timer.id);
    // A selection goes on by keys while the bar is there; in the bar the keys are the bar's.
    const settled = () => document.activeElement !== host && look(false);
    timer.id = setTimeout(() => !signal.aborted && guard(settled), REST);
  };

  const key = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape' && bar.target()) {
      // While the keyboard is in the bar Escape is the bar's; elsewhere the page may have something of its own to close.
      if (document.activeElement === host) event.stopImmediatePropagation();
      return bar.close();
    }
    const chord = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (!chord || event.code !== 'KeyH') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (document.activeElement === host) return bar.focus();
    if (look(true)) return;
    if (bar.target()) bar.focus();
    else nextNote();
  };

  /** The keyboard's way to the highlights: the first one in sight, else the first. */
  const nextNote = () => {
    const inSight = firstInSight(painter.strokes());
    const target = inSight && noteTarget(inSight.mention, painter, notebook);
    if (!target) return;
    inSight.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    bar.open(target, true);
  };

  const options = { passive: true, capture: true, signal } as const;
  document.addEventListener('pointerup', (event) => event.isTrusted && guard(() => up(event)), options);
  document.addEventListener('pointerdown', (event) => event.isTrusted && guard(() => down(event)), options);
  document.addEventListener('keyup', (event) => event.isTrusted && event.shiftKey && rest(), options);
  document.addEventListener('scroll', () => guard(bar.follow), options);
  window.addEventListener('resize', () => guard(bar.follow), options);
  window.addEventListener('keydown', (event) => guard(() => key(event)), { capture: true, signal });
  // The bar was brought by a selection that is there already.
  look(false);
}
