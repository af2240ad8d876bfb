import { useRef, useState } from 'preact/hooks';
import type { Desk, WidePane } from '../../../utils/model/desk';

/** The reader's pane keeps a fifth of any window. */
const MOST: Readonly<Record<WidePane, string>> = { facets: '30vw', list: '50vw' };

interface Drawn {
  /** What was kept when they were drawn: once something else is kept, here or in another window, that holds. */
  readonly over: Desk['widths'];
  /** Undefined: let go of, as the window has it. */
  readonly widths: Readonly<Partial<Record<WidePane, number | undefined>>>;
}

/** The widths of the panes, those that are just being drawn too. */
export function usePanes({ widths }: Desk, arrange: (more: Partial<Desk>) => void) {
  const [drawn, setDrawn] = useState<Drawn>({ over: widths, widths: {} });
  const latest = useRef(drawn);
  const drawnOver = ({ over, widths: those }: Drawn) => ({ ...widths, ...(over === widths ? those : {}) });
  /** Answers all widths as they are then. */
  const draw = (pane: WidePane, width: number | undefined) => {
    const { over, widths: those } = latest.current;
    latest.current = { over: widths, widths: { ...(over === widths ? those : {}), [pane]: width } };
    setDrawn(latest.current);
    return drawnOver(latest.current);
  };
  const now = drawnOver(drawn);
  const style = Object.fromEntries(
    Object.entries(now).flatMap(([pane, width]) =>
      width === undefined ? [] : [[`--${pane}-width`, `min(${width}px, ${MOST[pane as WidePane]})`]],
    ),
  );
  const edge = (pane: WidePane) => ({
    pane,
    ...(now[pane] !== undefined && { width: now[pane] }),
    onWidth: (width: number | undefined) => void draw(pane, width),
    onKeep: (width: number | undefined) => {
      const { facets, list } = draw(pane, width);
      arrange({ widths: { ...(facets !== undefined && { facets }), ...(list !== undefined && { list }) } });
    },
  });
  return { style, edge };
}
