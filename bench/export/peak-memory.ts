import { readFileSync } from 'node:fs';
import type { CDPSession } from 'puppeteer-core';

const PAGE = 4096;

/** What a process holds of its own, in MB: resident without what it shares with others. */
function privateMB(pid: number): number {
  try {
    const [, resident = 0, shared = 0] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number);
    return ((resident - shared) * PAGE) / 1e6;
  } catch {
    // It ended since it was listed.
    return 0;
  }
}

/** The memory of all pages of a browser, in MB. */
export async function pagesMB(browser: CDPSession): Promise<number> {
  const { processInfo } = (await browser.send('SystemInfo.getProcessInfo')) as {
    processInfo: readonly { type: string; id: number }[];
  };
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { id }) => sum + privateMB(id), 0);
}

/** Runs a piece of work; answers the most that the pages held meanwhile, looked at four times a second. */
export async function peakMB<T>(browser: CDPSession, work: () => Promise<T>): Promise<{ value: T; peak: number }> {
  const seen = { peak: await pagesMB(browser), isOver: false };
  const watching = (async () => {
    while (!seen.isOver) {
      seen.peak = Math.max(seen.peak, await pagesMB(browser));
      await new Promise((wake) => setTimeout(wake, 250));
    }
  })();
  try {
    return { value: await work(), peak: seen.peak };
  } finally {
    seen.isOver = true;
    await watching;
  }
}
