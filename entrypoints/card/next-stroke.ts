import type { Painter, Stroke } from '../../utils/highlight/paint';
import { inSight, neighbour } from '../../utils/highlight/steps';
import type { Recognition } from '../../utils/model/recognition';

export interface Step {
  readonly by: -1 | 1;
  readonly from: Stroke | undefined;
  readonly sameEntity: boolean;
}

/** The next mention that is drawn: of the page, or of the same entity; without a start the first one in sight. */
export function nextStroke(
  painter: Painter,
  recognition: Recognition | undefined,
  { by, from, sameEntity }: Step,
): Stroke | undefined {
  const refOf = ({ mention }: Stroke) => recognition?.mentions[mention]?.ref;
  const ref = sameEntity && from ? refOf(from) : undefined;
  const way = painter.strokes().filter((one) => ref === undefined || refOf(one) === ref);
  return from ? neighbour(way, from, by) : inSight(way, by, window.innerHeight);
}
