import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from '../../cli/browser/find-browsers';
import type { Driven } from '../../cli/browser/launch';
import { launchChromium } from '../../cli/browser/launch-chromium';
import { serveNewspaper } from '../../cli/browser/newspaper-server';

/** `OUTPUT` names another folder of builds, one that nobody replaces meanwhile. */
const output = process.env.OUTPUT ?? fileURLToPath(new URL('../../.output', import.meta.url));
const extension = resolve(output, 'chrome-mv3');

/** The address of the extension: Chromium makes its id of the path it was loaded from. */
export function extensionOrigin(): string {
  const digits = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return `chrome-extension://${[...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')}`;
}

/** The address of the script with which the library searches. */
export function searchWorker(): string {
  const script = readdirSync(resolve(extension, 'assets')).find((file) => file.startsWith('search-worker'));
  if (!script) throw new Error(`${extension} has no worker that searches`);
  return `/assets/${script}`;
}

/** What filling said, as far as it came: struck down, it goes on from there. */
export interface Filled {
  /** So many clips so far. */
  readonly size: number;
  readonly perThousand: readonly number[];
  /** Of the content alone. */
  readonly contentBytes: number;
  /** Of the disk, before anything was saved. */
  readonly diskBefore: number;
  /** Of the disk, a clip, beyond its content; once it is full. */
  readonly bytesPerClip?: number;
}

/** A browser's profile that can be started again and again with the collection in it. */
export interface Kept {
  readonly folder: string;
  readonly filled?: Filled;
  readonly keep: (filled: Filled) => void;
}

/** The profile at `folder`, and what is known of the collection in it. */
export function keptAt(folder: string): Kept {
  mkdirSync(folder, { recursive: true });
  const said = `${folder}/filled.json`;
  return {
    folder,
    ...(existsSync(said) && { filled: JSON.parse(readFileSync(said, 'utf8')) as Filled }),
    keep: (filled) => writeFileSync(said, JSON.stringify(filled)),
  };
}

/** Starts Chromium with the built extension on a profile for as long as the work lasts. */
export async function withBrowser<T>(profile: string, work: (driven: Driven) => Promise<T>): Promise<T> {
  const [browser] = findBrowsers('chromium');
  if (!browser) throw new Error('the collection bench needs Chromium (npm test installs it)');
  if (!existsSync(extension)) throw new Error(`${extension} is missing: npm run build makes it`);
  // A browser keeps the worker's script until the extension has another version: it would be that of an older build.
  rmSync(`${profile}/Default/Service Worker`, { recursive: true, force: true });
  const newspaper = await serveNewspaper(() => undefined);
  const driven = await launchChromium({ browser, extension, proxy: newspaper.proxy, headless: true, profile });
  try {
    return await work(driven);
  } finally {
    await driven.close();
    newspaper.close();
  }
}
