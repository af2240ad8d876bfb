import type { CDPSession, Page } from 'puppeteer-core';

/** Megabytes of the heaps of a page and its workers after a collection of garbage, what typed arrays hold outside of them taken in. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  let sum = await heapBehind(session);
  await session.detach();
  for (const { client } of page.workers()) sum += await heapBehind(client);
  return sum;
}

/** Megabytes of one heap, a page's or a worker's, by the session of its target. */
export async function heapBehind(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
}
