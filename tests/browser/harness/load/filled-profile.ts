import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognizerVersion } from '../../../../.ci/recognizer-version';
import { findBrowsers } from '../../../../cli/browser/find-browsers';
import { type Driven, launchOn } from '../../../../cli/browser/launch';
import { builtExtension } from '../browsers';
import { serveTestNewspaper } from '../newspaper';
import { pageScript } from '../page-script';

const CHUNK = 500;

/** Fills the collection of a browser with so many made clips; nothing is left to be done behind them. */
export async function fillMade(driven: Driven, size: number): Promise<void> {
  const work = await driven.openExtensionPage('manifest.json');
  work.setDefaultTimeout(0);
  await work.evaluate(await pageScript('load/load-in-page.ts'));
  for (let from = 0; from < size; from += CHUNK)
    await work.evaluate(`inPage.fill(${from}, ${Math.min(size, from + CHUNK)})`);
  // One call of the browser's protocol may last three minutes.
  while (((await work.evaluate('inPage.settle()')) as number) > 0);
  await work.close();
}

/**
 * The profile of Chromium in `folder` with so many made clips, which is made when it is not there, or when its clips pass for
 * another recognizer's: the worker would read all of them anew beside what is measured. Chromium makes the extension's id of
 * its path: another folder of builds finds no collection in it.
 */
export async function filledProfile(folder: string, size: number): Promise<string> {
  const profile = join(folder, `profile-${size}`);
  const said = join(folder, `profile-${size}.filled`);
  const version = await recognizerVersion();
  if (existsSync(said) && readFileSync(said, 'utf8') === version) return profile;
  rmSync(said, { force: true });
  rmSync(profile, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [browser] = findBrowsers('chromium');
  if (!browser) throw new Error('no chromium on this machine: npm test installs it');
  const newspaper = await serveTestNewspaper();
  const { proxy } = newspaper;
  const driven = await launchOn({ browser, extension: builtExtension('chromium'), proxy, headless: true, profile });
  try {
    await fillMade(driven, size);
  } finally {
    await driven.close();
    newspaper.close();
  }
  // The worker of the build that filled it is kept there too: another one is to be taken from its own files.
  for (const kept of ['Service Worker', 'Code Cache'])
    rmSync(join(profile, 'Default', kept), { recursive: true, force: true });
  writeFileSync(said, version);
  return profile;
}
