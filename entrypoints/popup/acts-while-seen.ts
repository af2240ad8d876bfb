import type { CollectionDatabase } from '../../utils/store/database';
import { readerActs } from '../../utils/store/reader-acts';

/** Says that the reader acts for as long as this page is seen: a popup is there only while he uses it. */
export function actsWhileSeen(db: CollectionDatabase): void {
  const begin = () => {
    if (document.visibilityState !== 'visible') return;
    const gone = new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
    readerActs(db, gone);
  };
  document.addEventListener('visibilitychange', begin);
  begin();
}
