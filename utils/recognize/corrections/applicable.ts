import type { Correction } from '../../model/correction';

const BREADTH = { everywhere: 0, outlet: 1, article: 2 } as const;

/**
 * The corrections that hold in an article of this outlet, the broadest first, so that what comes later stands. One that
 * is given twice counts once, at its last place: replaying changes nothing.
 */
export function applicable(corrections: readonly Correction[], outlet: string | undefined): readonly Correction[] {
  const last = new Map<string, Correction>();
  for (const correction of corrections) {
    if (correction.scope === 'outlet' && correction.outlet !== outlet) continue;
    const said = JSON.stringify(correction);
    last.delete(said);
    last.set(said, correction);
  }
  return [...last.values()].sort((a, b) => BREADTH[a.scope] - BREADTH[b.scope]);
}
