import type { Page } from 'puppeteer-core';

/** Words and numbers that are broken over lines without a hyphen or a slash to break at. */
export const brokenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('.unseen, svg')) continue;
      const range = document.createRange();
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}\p{N}]{2,20}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) faults.push(`"${word}" of ${parent.tagName} ${parent.className} is broken`);
      }
    }
    return [...new Set(faults)];
  });

/** Links and buttons beside each other whose words lie upon each other. */
export const wordsUponWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const boxOf = (one: Element) => {
      const range = document.createRange();
      // What only screen readers hear takes no room.
      const seen = [one, ...one.querySelectorAll('*')].find(
        (part) => !part.closest('.unseen') && [...part.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE),
      );
      range.selectNodeContents(seen ?? one);
      return range.getBoundingClientRect();
    };
    const all = [...document.querySelectorAll<HTMLElement>('nav a, header a, header button')].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    return all.flatMap((one, i) => {
      const a = boxOf(one);
      const upon = all.slice(i + 1).find((other) => {
        const b = boxOf(other);
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        return wide > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 8;
      });
      return upon ? [`"${one.textContent}" lies upon "${upon.textContent}"`] : [];
    });
  });
