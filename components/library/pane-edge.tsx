import { useLayoutEffect, useState } from 'preact/hooks';
import { fittingWidth, paneBounds, type WidePane } from '../../utils/model/desk';
import { isPlain } from '../keys/is-plain';

export interface PaneEdgeProps {
  readonly pane: WidePane;
  /** What it does, for those who do not see it. */
  readonly name: string;
  /** Undefined: as the window has it. */
  readonly width?: number;
  /** While it is drawn, and as it was where the drawing is broken off; once it is let go. */
  readonly onWidth: (width: number | undefined) => void;
  readonly onKeep: (width: number | undefined) => void;
}

const STEP = 16;
/** The pane bears its name as a class, wherever its edge is drawn. */
const paneOf = (pane: WidePane) => document.querySelector(`.${pane}`);
const widthOf = (pane: WidePane) => Math.round(paneOf(pane)?.getBoundingClientRect().width ?? 0);
const steps: Readonly<Record<string, number>> = { ArrowLeft: -STEP, ArrowRight: STEP };

/** The edge between two panes: it is drawn with the pointer, moved by the arrows, and let go of by a double click or Home. */
export function PaneEdge({ pane, name, width, onWidth, onKeep }: PaneEdgeProps) {
  const [from, setFrom] = useState<{ readonly x: number; readonly width: number; readonly before?: number }>();
  // As it is seen: a window lets no pane be wider than a part of it, whatever is kept.
  const [seen, setSeen] = useState<number>();
  useLayoutEffect(() => {
    const measure = () => setSeen(widthOf(pane));
    measure();
    const sizes = new ResizeObserver(measure);
    const shown = paneOf(pane);
    if (shown) sizes.observe(shown);
    return () => sizes.disconnect();
  }, [pane, width]);
  const at = (x: number) => from && fittingWidth(pane, from.width + x - from.x);
  const [least, most] = paneBounds[pane];
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved
    <div
      class={`pane-edge pane-edge-${pane}${from ? ' pane-edge-held' : ''}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={name}
      title={name}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={seen ?? width ?? least}
      tabIndex={0}
      onKeyDown={(event) => {
        if (!isPlain(event)) return;
        const step = steps[event.key];
        if (step !== undefined) onKeep(fittingWidth(pane, widthOf(pane) + step));
        else if (event.key === 'Home') onKeep(undefined);
        else return;
        event.preventDefault();
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the separator has the keys; this is where a pointer finds it, narrower than scroll bars and boxes at its sides need */}
      <span
        class="pane-grip"
        // Or the row beneath would be dragged, and words selected.
        onMouseDown={(event) => event.preventDefault()}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setFrom({ x: event.clientX, width: widthOf(pane), ...(width !== undefined && { before: width }) });
        }}
        onPointerMove={(event) => from && onWidth(at(event.clientX))}
        onPointerUp={(event) => {
          if (from && event.clientX !== from.x) onKeep(at(event.clientX));
          setFrom(undefined);
        }}
        onPointerCancel={() => {
          if (from) onWidth(from.before);
          setFrom(undefined);
        }}
        onDblClick={() => onKeep(undefined)}
      />
    </div>
  );
}
