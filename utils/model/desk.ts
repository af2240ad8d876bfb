/**
 * The orders in which all clips, or those narrowed without words, can stand: the newest clipped first, the newest or the
 * oldest published, the longest.
 */
export const restOrders = ['saved', 'published', 'oldest', 'length'] as const;

export type RestOrder = (typeof restOrders)[number];

/** The orders of a list that has words to answer. */
export const listOrders = ['relevance', ...restOrders] as const;

export type ListOrder = (typeof listOrders)[number];

/** Panes whose width the reader can change; the reader's pane takes what is left. */
export type WidePane = 'facets' | 'list';

/** How the reader arranged the library. */
export interface Desk {
  /** In which order clips stand where no words are searched. */
  readonly order: RestOrder;
  /** Pixels; those that were never changed are as the window has them. */
  readonly widths: Readonly<Partial<Record<WidePane, number>>>;
}

/** The narrowest and the widest a pane becomes, in pixels. */
export const paneBounds: Readonly<Record<WidePane, readonly [least: number, most: number]>> = {
  facets: [140, 480],
  list: [220, 900],
};

/** A width within what a pane may have. */
export function fittingWidth(pane: WidePane, width: number): number {
  const [least, most] = paneBounds[pane];
  return Math.round(Math.max(least, Math.min(most, width)));
}

/** What was stored as a desk; whatever of it is none is as it is at first. */
export function deskOf(stored: unknown): Desk {
  const { order, widths } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Desk, unknown>
  >;
  const known = (typeof widths === 'object' && widths !== null ? widths : {}) as Partial<Record<WidePane, unknown>>;
  const widthOf = (pane: WidePane) => {
    const width = known[pane];
    return typeof width === 'number' && Number.isFinite(width) ? { [pane]: fittingWidth(pane, width) } : {};
  };
  return {
    order: restOrders.find((one) => one === order) ?? 'saved',
    widths: { ...widthOf('facets'), ...widthOf('list') },
  };
}
