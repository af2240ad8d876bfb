/** Whether somebody sees what is shown. */
export interface Sight {
  readonly isSeen: () => boolean;
  /** Tells when that may have changed; answers how to hear of it no more. */
  readonly onChange: (look: () => void) => () => void;
}

/** Of this page; whoever is no page is taken for seen. */
export const sightOfPage: Sight = {
  isSeen: () => typeof document === 'undefined' || !document.hidden,
  onChange: (look) => {
    if (typeof document === 'undefined') return () => undefined;
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  },
};

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
      for (const look of [...looks]) look();
    },
  };
}
