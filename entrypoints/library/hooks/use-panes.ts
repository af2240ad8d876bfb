import { useState } from 'preact/hooks';
import type { Desk, WidePane } from '../../../utils/model/desk';

/** The reader's pane keeps a fifth of any window. */
const MOST: Readonly<Record<WidePane, string>> = { facets: '30vw', list: '50vw' };

/** The widths of the panes, those that are just being drawn too. */
export function usePanes({ widths }: Desk, arrange: (more: Partial<Desk>) => void) {
  const [drawn, setDrawn] = useState<Desk['widths']>({});
  const now = { ...widths, ...drawn };
  const style = Object.fromEntries(
    Object.entries(now).flatMap(([pane, width]) =>
      width === undefined ? [] : [[`--${pane}-width`, `min(${width}px, ${MOST[pane as WidePane]})`]],
    ),
  );
  const edge = (pane: WidePane) => ({
    pane,
    ...(now[pane] !== undefined && { width: now[pane] }),
    onWidth: (width: number | undefined) => setDrawn({ [pane]: width }),
    onKeep: (width: number | undefined) => {
      const { [pane]: _before, ...others } = widths;
      setDrawn({ [pane]: width });
      arrange({ widths: width === undefined ? others : { ...others, [pane]: width } });
    },
  });
  return { style, edge };
}
