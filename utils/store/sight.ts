/** Whether somebody sees what is shown. */
export interface Sight {
  readonly isSeen: () => boolean;
  /** Tells when that may have changed; answers how to hear of it no more. */
  readonly onChange: (look: () => void) => () => void;
}

/**
 * Of this page; whoever is no page is taken for seen. The popups and the panels of Chromium and Firefox, as the browsers open
 * them, are seen (looked at on 30 November 2026).
 */
export const sightOfPage: Sight = {
  isSeen: () => typeof document === 'undefined' || !document.hidden,
  onChange: (look) => {
    if (typeof document === 'undefined') return () => undefined;
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  },
};

/** Of what a page does and does not only show: it goes on though nobody sees that. */
export const alwaysSeen: Sight = { isSeen: () => true, onChange: () => () => undefined };

/** Of another thread's page, which says whether it is seen. */
export function sightBySaying(): Sight & { readonly say: (isSeen: boolean) => void } {
  const state = { isSeen: true };
  const looks = new Set<() => void>();
  return {
    isSeen: () => state.isSeen,
    onChange: (look) => {
      looks.add(look);
      return () => void looks.delete(look);
    },
    say: (isSeen) => {
      state.isSeen = isSeen;
      for (const look of looks) look();
    },
  };
}
