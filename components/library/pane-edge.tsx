import { useState } from 'preact/hooks';
import { fittingWidth, paneBounds, type WidePane } from '../../utils/model/desk';

export interface PaneEdgeProps {
  readonly pane: WidePane;
  /** What it does, for those who do not see it. */
  readonly name: string;
  /** Undefined: as the window has it. */
  readonly width?: number;
  /** While it is drawn and once it is let go. */
  readonly onWidth: (width: number | undefined) => void;
  readonly onKeep: (width: number | undefined) => void;
}

const STEP = 16;
const steps: Readonly<Record<string, number>> = { ArrowLeft: -STEP, ArrowRight: STEP };

/** The edge between two panes: it is drawn with the pointer, moved by the arrows, and let go of by a double click or Home. */
export function PaneEdge({ pane, name, width, onWidth, onKeep }: PaneEdgeProps) {
  const [from, setFrom] = useState<{ readonly x: number; readonly width: number }>();
  /** The pane bears its name as a class, wherever its edge is drawn. */
  const shown = () => Math.round(document.querySelector(`.${pane}`)?.getBoundingClientRect().width ?? 0);
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
      aria-valuenow={width ?? shown()}
      tabIndex={0}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (step !== undefined) onKeep(fittingWidth(pane, shown() + step));
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
          event.currentTarget.setPointerCapture(event.pointerId);
          setFrom({ x: event.clientX, width: shown() });
        }}
        onPointerMove={(event) => from && onWidth(at(event.clientX))}
        onPointerUp={(event) => {
          if (from && event.clientX !== from.x) onKeep(at(event.clientX));
          setFrom(undefined);
        }}
        onPointerCancel={() => setFrom(undefined)}
        onDblClick={() => onKeep(undefined)}
      />
    </div>
  );
}
