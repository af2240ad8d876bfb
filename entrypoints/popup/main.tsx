import type { StillPage } from '../../components/still/still-page';
import { COLLECTION } from '../../utils/store/collection-name';
import { frontOf } from '../../utils/store/front';
import { saysOpened, saysOpening } from '../../utils/store/opening';
import { actsWhileSeen } from './acts-while-seen';
import { drawFront } from './draw-front';
import { sayUnopened } from './say-unopened';

const root = document.getElementById('root');
const db = { name: COLLECTION };
saysOpening(db);
const first = frontOf();
actsWhileSeen(db);
// Its script is there before this one.
const page = globalThis as unknown as StillPage;
if (root)
  void (page.shownLast ?? drawFront(root, first, page))
    .then(async (drawn) => {
      // Most of the popup's code: read when what was shown last is on the screen.
      const { openPopup } = await import('./open-popup');
      await openPopup(root, first, drawn);
    })
    .catch((reason: unknown) => {
      // Where the extension was updated meanwhile, its file is gone: what stands there would be pressed for nothing.
      sayUnopened(root, first);
      reportError(reason);
    })
    .finally(() => saysOpened(db));
