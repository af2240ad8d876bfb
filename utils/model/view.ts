import type { MentionKind } from './mention';

/** The colours a kind of mention may be painted in; the first two are what officials and documents begin with. */
export const hues = ['orange', 'blue', 'green', 'violet'] as const;

export type Hue = (typeof hues)[number];

/** From which confidence mentions are shown: with the unsure ones, the sure ones (98 of 100 are right), the surest alone. */
export const leasts = [0.5, 0.8, 0.95] as const;

/** What a reader wants to see highlighted, and how. */
export interface View {
  readonly hidden: readonly MentionKind[];
  readonly least: (typeof leasts)[number];
  readonly hues: Readonly<Record<MentionKind, Hue>>;
}

export const defaultView: View = { hidden: [], least: 0.5, hues: { official: 'orange', document: 'blue' } };

/** What was stored as a view; whatever of it is none is as it is at first. */
export function viewOf(stored: unknown): View {
  if (typeof stored !== 'object' || stored === null) return defaultView;
  const { hidden, least, hues: chosen } = stored as Partial<Record<keyof View, unknown>>;
  const of = (kind: MentionKind) =>
    hues.find((hue) => (chosen as Record<string, unknown> | undefined)?.[kind] === hue) ?? defaultView.hues[kind];
  return {
    hidden: (['official', 'document'] as const).filter((kind) => Array.isArray(hidden) && hidden.includes(kind)),
    least: leasts.find((one) => one === least) ?? defaultView.least,
    hues: { official: of('official'), document: of('document') },
  };
}

/** True if a mention is to be shown at all. */
export function isWanted(
  { hidden, least }: View,
  mention: { readonly kind: MentionKind; readonly confidence: number },
) {
  return mention.confidence >= least && !hidden.includes(mention.kind);
}
