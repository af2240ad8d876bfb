import type { Front } from '../../utils/store/front';
import { PopupFront } from './screens/popup-front';
import { seenFirst } from './seen-first';
import { spokenIn } from './spoken-in';

/** What the popup showed last, if that is known and there was something, and the language it is in. */
export function frontView(front: Front) {
  const { language, page } = front;
  if (!page || page.total === 0 || language === undefined) return undefined;
  const spoken = spokenIn(front);
  return { spoken, view: <PopupFront language={spoken} page={{ ...page, clips: seenFirst(page.clips) }} /> };
}
