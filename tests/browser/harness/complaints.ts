import type { Page } from 'puppeteer-core';

/** Collects everything that goes to a page's console as an error or warning, and what is thrown in it. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error instanceof Error ? error.message : String(error)));
  return complaints;
}
