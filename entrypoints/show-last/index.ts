import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { holdUntilPainted } from '../../components/still/hold-until-painted';
import type { StillPage } from '../../components/still/still-page';
import { COLLECTION } from '../../utils/store/collection-name';
import { saysOpening } from '../../utils/store/opening';
import { showStill } from './show-still';

/**
 * All that the popup's page needs until what it showed last is on the screen, in one small script
 * ([why](../../docs/decisions/0036-a-still-of-the-popup.md)); the popup's own is asked for then.
 */
export default defineUnlistedScript(() => {
  saysOpening({ name: COLLECTION });
  // Where a build put the popup's own scripts (`.ci/still-page.ts`); served for development, they are there from the start.
  const behind = document.querySelector('template')?.content;
  const by = behind?.querySelector('script')?.getAttribute('src');
  const root = document.getElementById('root');
  const shownLast = root && by ? showStill(root, by) : undefined;
  Object.assign(globalThis, { shownLast, holdUntilPainted } satisfies StillPage);
  const bring = () => behind && document.head.append(behind);
  if (shownLast) void shownLast.then(bring);
  else bring();
});
