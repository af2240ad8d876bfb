import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Engine, findBrowsers } from '../../../cli/browser/find-browsers';
import { buildFor, type Driven, type LaunchOptions, launch } from '../../../cli/browser/launch';
import type { NewspaperServer } from '../../../cli/browser/newspaper-server';
import { serveTestNewspaper } from './newspaper';

/** Where the builds are; `OUTPUT` names another folder, for a build that nobody replaces meanwhile. */
const output = process.env.OUTPUT ?? fileURLToPath(new URL('../../../.output', import.meta.url));

/** Both engines, or the one `ENGINE` names. */
export const engines = (['chromium', 'firefox'] as const).filter(
  (engine) => process.env.ENGINE === undefined || process.env.ENGINE === engine,
);

/** The folder of a build; `-faults` names the one with the kill switch. */
export function builtExtension(engine: Engine, suffix: '' | '-faults' = ''): string {
  const extension = join(output, `${buildFor[engine]}${suffix}`);
  if (!existsSync(extension)) throw new Error(`${extension} is missing: build it first (npm test does)`);
  return extension;
}

/** A browser with the extension, and the newspaper it reads. */
export interface Stage {
  readonly driven: Driven;
  readonly newspaper: NewspaperServer;
  /** Where downloads land. */
  readonly downloads: string;
  readonly close: () => Promise<void>;
}

interface Permissions {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
}

/** A copy of the built extension that asks for other permissions. */
export function extensionAsking(engine: Engine, asking: (asked: Permissions) => Permissions): string {
  const copy = mkdtempSync(join(tmpdir(), 'trich-luc-asking-'));
  cpSync(builtExtension(engine), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Permissions;
  writeFileSync(file, JSON.stringify({ ...manifest, ...asking(manifest) }));
  return copy;
}

/**
 * The extension with an optional permission given from the start: Chromium's prompt cannot be answered without a screen,
 * and its settings offer no switch for it. Firefox is told to give what is asked for.
 */
export function grantedExtension(engine: Engine, permission: 'downloads'): string {
  if (engine === 'firefox') return builtExtension(engine);
  return extensionAsking(engine, ({ permissions }) => ({
    permissions: [...permissions, permission],
    optional_permissions: [],
  }));
}

/** Starts a browser with the built extension before a newspaper of its own; `-faults` names the build with the kill switch. */
export const setUp = (engine: Engine, suffix: '' | '-faults' = ''): Promise<Stage> =>
  setUpWith(engine, builtExtension(engine, suffix));

/** Starts a browser with the extension of a folder before a newspaper of its own; `how` is of the launching. */
export async function setUpWith(
  engine: Engine,
  extension: string,
  how: Pick<LaunchOptions, 'downloadsAsSet' | 'storageLimit' | 'holdsBack'> & { readonly from?: string } = {},
): Promise<Stage> {
  const [browser] = findBrowsers(engine);
  if (!browser) throw new Error(`no ${engine} on this machine: npm test installs it`);
  const newspaper = await serveTestNewspaper();
  const downloads = mkdtempSync(join(tmpdir(), 'trich-luc-downloads-'));
  const proxy = newspaper.proxy;
  const driven = await launch({ browser, extension, proxy, headless: true, downloads, ...how });
  return {
    driven,
    newspaper,
    downloads,
    close: async () => {
      await driven.close();
      newspaper.close();
      rmSync(downloads, { recursive: true });
    },
  };
}
