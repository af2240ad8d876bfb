import type { Page } from 'puppeteer-core';

/** Controls that a pointer or a finger presses. */
const controls = 'a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]';

/** Controls smaller than 24 CSS pixels either way; a label belongs to its box, and links amid a sentence are let be (WCAG 2.5.8). */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate((css) => {
    const amidWords = (one: Element) =>
      one.matches('a, .link') &&
      getComputedStyle(one).display === 'inline' &&
      [...(one.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    return [...document.querySelectorAll<HTMLElement>(css)].flatMap((one) => {
      if (!one.checkVisibility({ visibilityProperty: true }) || amidWords(one) || one.closest('.unseen')) return [];
      const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined;
      const { width, height } = (label ?? one).getBoundingClientRect();
      if (width === 0 || height === 0) return [];
      if (width >= 23.5 && height >= 23.5) return [];
      const words = `${one.getAttribute('aria-label') ?? one.textContent ?? ''}`.slice(0, 30);
      return [`${one.tagName} ${one.className} "${words}" ${width.toFixed(1)} × ${height.toFixed(1)}`];
    });
  }, controls);

/** Controls that are cut off, out of the window sideways, or under something else, each brought into sight before. */
export const hiddenControls = (page: Page): Promise<readonly string[]> =>
  page.evaluate((css) => {
    const frame = document.querySelector('dialog[open]') ?? document;
    return [...frame.querySelectorAll<HTMLElement>(css)].flatMap((one) => {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('.unseen')) return [];
      one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
      if (width < 2 || height < 2) return [];
      const name = `${one.tagName} ${one.className} "${(one.getAttribute('aria-label') ?? one.textContent ?? '').slice(0, 30)}"`;
      const faults: string[] = [];
      if (left < -1 || right > innerWidth + 1)
        faults.push(`${name} runs from ${left.toFixed(0)} to ${right.toFixed(0)}`);
      const { overflowX, textOverflow } = getComputedStyle(one);
      const isField = one.matches('input, select, textarea');
      if (!isField && overflowX !== 'visible' && textOverflow !== 'ellipsis' && one.scrollWidth > one.clientWidth + 1)
        faults.push(`${name} is cut off`);
      const at = document.elementFromPoint((left + right) / 2, Math.min(innerHeight - 1, (top + bottom) / 2));
      const isOn = at && (one.contains(at) || at.contains(one) || at.closest('label')?.control === one);
      // A list that stands open lies over the page until it is closed.
      if (!isOn && !at?.closest('[role=listbox], [role=menu]'))
        faults.push(`${name} is under ${at?.tagName} ${at?.className}`);
      return faults;
    });
  }, controls);

/** What moves or changes slowly although its reader wants no motion. */
export const movingParts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      const moves = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
      return moves || animationName !== 'none' ? [`${one.tagName} ${one.className}`] : [];
    }),
  );

/** A walk by the Tab key. */
export interface Walk {
  /** How many controls were reached. */
  readonly reached: number;
  /** Those that did not show it, or were out of sight while they had the keyboard. */
  readonly unseen: readonly string[];
}

/** Goes from control to control by the Tab key until it comes round, or so many times. */
export async function walkByKeys(page: Page, most = 90): Promise<Walk> {
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const { key, words, visible, left } = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement & { walked?: number };
      const left = at === document.body || at === document.documentElement;
      // An element is known again by a number of its own, not by its words.
      const state = globalThis as { walkers?: number };
      state.walkers ??= 0;
      at.walked ??= ++state.walkers;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const { top, bottom, left: start, right: end } = at.getBoundingClientRect();
      const inSight = bottom > 0 && top < innerHeight && end > 0 && start < innerWidth;
      const visible = left || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && inSight);
      return {
        key: String(at.walked),
        left,
        visible,
        words: `${at.tagName} ${at.className} ${at.textContent?.slice(0, 30)}`,
      };
    });
    if (left) continue;
    if (reached.has(key)) break;
    reached.add(key);
    if (!visible) unseen.push(words);
  }
  return { reached: reached.size, unseen };
}
