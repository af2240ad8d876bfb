import type { Painter, Stroke } from '../../utils/highlight/paint';
import type { Recognition } from '../../utils/model/recognition';

/** The stroke of the same mention after the page was painted again, or recognized again. */
export function renewed(
  painter: Painter,
  stroke: Stroke,
  before: Recognition,
  now: Recognition | undefined,
): Stroke | undefined {
  const old = before.mentions[stroke.mention];
  const index =
    before === now
      ? stroke.mention
      : (now?.mentions.findIndex(({ kind, start }) => kind === old?.kind && start === old.start) ?? -1);
  return painter.strokes().find(({ mention }) => mention === index);
}
