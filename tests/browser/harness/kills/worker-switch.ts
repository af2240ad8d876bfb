import type { Page } from 'puppeteer-core';
import { type KillSwitch, SWITCH } from '../../../faults/switch/kill-switch';

/** The kill switch of the worker, from a page of the extension. */
export interface WorkerSwitch {
  /** Sets it; answers how it stood. */
  readonly set: (to: Partial<KillSwitch>) => Promise<KillSwitch>;
  /** The boundary where the worker stopped, once it has. */
  readonly struck: () => Promise<string | undefined>;
  readonly forget: () => Promise<void>;
}

interface World {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
  heard?: string | undefined;
}

/** Runs in the page. */
function listen(name: string): void {
  new BroadcastChannel(name).onmessage = ({ data }) => {
    (globalThis as unknown as World).heard = data;
  };
}

/** Runs in the page. */
const order = (message: unknown) => (globalThis as unknown as World).chrome.runtime.sendMessage(message);

/** Runs in the page. */
const heard = () => (globalThis as unknown as World).heard ?? null;

/** Runs in the page. */
function unhear(): void {
  (globalThis as unknown as World).heard = undefined;
}

/** Listens in a page for the worker's end. */
export async function workerSwitch(page: Page): Promise<WorkerSwitch> {
  await page.evaluate(listen, SWITCH);
  return {
    // Infinity is no JSON: what is not to be reached is far away.
    set: (to) => page.evaluate(order, { [SWITCH]: { passed: 0, ...to } }) as Promise<KillSwitch>,
    struck: async () => (await page.evaluate(heard)) ?? undefined,
    forget: () => page.evaluate(unhear),
  };
}
