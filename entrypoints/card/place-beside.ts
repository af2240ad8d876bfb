import { linesOf } from '../../utils/highlight/lines';
import type { Stroke } from '../../utils/highlight/paint';
import { placeCard } from '../../utils/highlight/place-card';
import type { Host } from './host';

/** The way to put the card beside a line of its mention; `undefined` if the mention is not in sight. */
export function placeBeside(host: Host, stroke: Stroke, line: number): (() => void) | undefined {
  const { clientWidth: width } = host.element.ownerDocument.documentElement;
  const view = { width, height: window.innerHeight };
  const lines = linesOf(stroke);
  const seen = lines.filter(({ top, bottom }) => bottom > 0 && top < view.height);
  const at = lines[line] ?? lines[0];
  // Measured when it is called: what is drawn meanwhile may have another size.
  return at && seen.length > 0 ? () => host.move(placeCard(seen, at, host.size(), view)) : undefined;
}
