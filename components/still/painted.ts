/** A page that is not seen paints nothing, and a browser may not say when it did. */
const LONGEST = 150;

/** Waits until something of what was drawn is on the screen: the empty page may be painted before. */
export const painted = () =>
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
