import { grantedSites, onSitesChanged } from '../../utils/webext/permissions';
import { runOnSites } from '../../utils/webext/site-scripts';

/**
 * Has the content script run where the reader let us, and nowhere else: at every start of the worker, which browsers begin
 * having forgotten some of it, and when a permission is given or taken, one change after the other.
 */
export function keepSites(): void {
  const state = { last: Promise.resolve() };
  const reconcile = () => {
    // What fails here, of a permission revoked meanwhile, is reconciled by the event that tells of it.
    state.last = state.last.then(async () => runOnSites(await grantedSites())).catch(() => undefined);
  };
  onSitesChanged(reconcile);
  reconcile();
}
