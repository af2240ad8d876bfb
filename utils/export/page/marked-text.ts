import type { ExportedClip } from '../../model/exported-clip';
import type { Span } from '../../text/span';
import { xmlText } from '../xml';

interface Layer extends Span {
  readonly open: string;
  readonly shut: string;
  /** Highlights lie under mentions. */
  readonly order: number;
}

/** What is drawn over a clip's text: mentions, and the highlights that were described in it. */
export function layersOf({ mentions, annotations = [], contentHash }: ExportedClip): readonly Layer[] {
  return [
    ...mentions.map(({ kind, start, end }) => ({
      start,
      end,
      open: `<span class="${kind}">`,
      shut: '</span>',
      order: 1,
    })),
    ...annotations
      .filter(({ textHash }) => textHash === contentHash)
      .map(({ colour, selectors: { position } }) => ({
        ...{ start: position.start, end: position.end },
        ...{ open: `<mark class="${colour}">`, shut: '</mark>', order: 0 },
      })),
  ];
}

/** A piece of the text as HTML, cut wherever a layer begins or ends, so that none crosses another. */
export function markedText(text: string, { start, end }: Span, layers: readonly Layer[]): string {
  const inside = layers.filter((layer) => layer.start < end && layer.end > start).sort((a, b) => a.order - b.order);
  const cuts = [start, end, ...inside.flatMap((layer) => [layer.start, layer.end])].filter(
    (at) => at >= start && at <= end,
  );
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places
    .slice(0, -1)
    .map((from, i) => {
      const to = places[i + 1] ?? end;
      const over = inside.filter((layer) => layer.start <= from && layer.end >= to);
      const words = xmlText(text.slice(from, to));
      return over.reduceRight((said, { open, shut }) => `${open}${said}${shut}`, words);
    })
    .join('');
}
