import { type Driven, launch } from '../cli/browser/launch';
import { quantile } from './measure';
import { floorProbe, writeProbe } from './paint-probe';

const ROUNDS = 11;
const median = (values: readonly number[]) => quantile(values, 0.5);

/** As text: tsx gives functions a helper that the page does not know. */
const CLOCK = `
  const look = () => {
    if (CSS.highlights.has('trich-luc-official')) globalThis.paintedAt = performance.now();
    else setTimeout(look, 1);
  };
  document.addEventListener('DOMContentLoaded', look);`;
const PROBED = "performance.getEntriesByName('probe')[0]?.startTime";
const PARSED = "performance.getEntriesByType('navigation')[0].domContentLoadedEventStart";

/** What is waited for on which page. */
export interface Wait {
  readonly url: string;
  /** Kills the extension's worker before each page. */
  readonly cold: boolean;
  /** An expression that tells when it was there; `undefined` until then. */
  readonly until: string;
}

/** Milliseconds from two beginnings: where the page was parsed, and where a script of `document_idle` ran. */
export interface Waited {
  readonly parsed: number;
  readonly idle: number;
}

/** How long a fresh page takes until something holds in it, an expression that tells when. */
async function waited(driven: Driven, { url, cold, until }: Wait): Promise<Waited> {
  if (cold) await driven.killBackground();
  const page = await driven.browser.newPage();
  await page.evaluateOnNewDocument(CLOCK);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(`${until} !== undefined && ${PROBED} !== undefined`, { timeout: 40_000 });
  const [end, parsed, idle] = (await page.evaluate(`[${until}, ${PARSED}, ${PROBED}]`)) as [number, number, number];
  await page.close();
  return { parsed: end - parsed, idle: end - idle };
}

/** The medians of that over the rounds. */
export async function times(driven: Driven, wait: Wait): Promise<Waited> {
  const all: Waited[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await waited(driven, wait));
  return { parsed: median(all.map(({ parsed }) => parsed)), idle: median(all.map(({ idle }) => idle)) };
}

/** How soon after the page is parsed a worker that does nothing has answered: no recognition can be there sooner. */
export async function floors(launched: Parameters<typeof launch>[0], url: string, site: string) {
  const driven = await launch(launched);
  try {
    // Started with ours, as it is made to be, and then given the other: one browser, one extension.
    for (const id of (await driven.browser.extensions()).keys()) await driven.browser.uninstallExtension(id);
    await driven.browser.installExtension(writeProbe(floorProbe, site));
    const warm = await times(driven, { url, cold: false, until: PROBED });
    const cold = await times(driven, { url, cold: true, until: PROBED });
    return { warm: warm.parsed, cold: cold.parsed };
  } finally {
    await driven.close();
  }
}
