import { render } from 'preact';
import { isLanguage, languageFor } from '../../utils/i18n/language';
import type { Front } from '../../utils/store/front';
import { type HeldClicks, holdClicks } from './hold-clicks';
import { PopupFront } from './screens/popup-front';
import { seenFirst } from './seen-first';

/** A page that is not seen paints nothing, and a browser may not say when it did. */
const LONGEST = 150;

/** Waits until something of what was drawn is on the screen: the empty page may be painted before. */
const painted = () =>
  new Promise<void>((wake) => {
    setTimeout(wake, LONGEST);
    try {
      const observer = new PerformanceObserver((list) => {
        if (list.getEntriesByName('first-contentful-paint').length === 0) return;
        observer.disconnect();
        wake();
      });
      observer.observe({ type: 'paint', buffered: true });
    } catch {
      // A browser may be forbidden to measure: the popup itself must come all the same.
    }
  });

/**
 * Draws what the popup showed last, if that is known and there was something, and answers when it is on the
 * screen: reading and running the other code before kept it from there for as long.
 */
export async function drawFront(root: HTMLElement, { language, page }: Front): Promise<HeldClicks | undefined> {
  if (!page || page.total === 0 || language === undefined) return undefined;
  const spoken = isLanguage(language) ? language : languageFor(navigator.languages);
  document.documentElement.lang = spoken;
  render(<PopupFront language={spoken} page={{ ...page, clips: seenFirst(page.clips) }} />, root);
  const held = holdClicks(root);
  await painted();
  return held;
}
