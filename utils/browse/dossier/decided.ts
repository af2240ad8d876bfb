import type { EntityKey } from '../../model/ids';
import type { SavedCorrection } from '../../model/saved-correction';

/** A decision that made somebody who they are here. */
export interface Decided {
  readonly kind: 'merged-here' | 'merged-away' | 'split-off';
  readonly saved: SavedCorrection;
}

/** The decisions about who is who that concern an official or a document, the newest first as they are given. */
export function decidedAbout(key: EntityKey, all: readonly SavedCorrection[]): readonly Decided[] {
  return all.flatMap((saved): readonly Decided[] => {
    const { correction } = saved;
    const about = correction.target.by === 'key' ? correction.target.key : undefined;
    if (correction.decision === 'same-as') {
      if (correction.as === key) return [{ kind: 'merged-here', saved }];
      return about === key ? [{ kind: 'merged-away', saved }] : [];
    }
    if (correction.decision !== 'different-from') return [];
    const other = correction.as ?? `${correction.from}#other`;
    return correction.from === key || other === key ? [{ kind: 'split-off', saved }] : [];
  });
}
