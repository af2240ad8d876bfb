import { COLLECTION } from '../../utils/store/collection-name';
import { frontOf } from '../../utils/store/front';
import { saysOpened, saysOpening } from '../../utils/store/opening';
import { actsWhileSeen } from './acts-while-seen';
import { drawFront } from './draw-front';

const root = document.getElementById('root');
const db = { name: COLLECTION };
saysOpening(db);
const first = frontOf();
actsWhileSeen(db);
if (root)
  void drawFront(root, first).then(async (drawn) => {
    // Most of the popup's code: read when what was shown last is on the screen.
    const { openPopup } = await import('./open-popup');
    await openPopup(root, first, drawn);
    saysOpened(db);
  });
