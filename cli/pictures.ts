import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '../utils/i18n/language';
import { buildExtension } from './browser/build-extension';
import { findBrowsers } from './browser/find-browsers';
import { launch } from './browser/launch';
import { serveNewspaper } from './browser/newspaper-server';
import { samplePageOf } from './browser/sample-newspaper';
import { fill } from './pictures/fill';
import { shots, speak } from './pictures/shots';
import { storyPage } from './pictures/stories';

const folder = fileURLToPath(new URL('../docs/store/', import.meta.url));

/** `npm run pictures`: the pictures of the stores and of README, of the built extension upon our sample articles. */
async function main(): Promise<number> {
  const [browser] = findBrowsers('chromium');
  if (!browser) {
    process.stderr.write('No Chromium was found. Install one, or name it in CHROME_BIN.\n');
    return 1;
  }
  const extension = buildExtension('chromium');
  const newspaper = await serveNewspaper((url) => storyPage(url.href) ?? samplePageOf(url));
  const driven = await launch({ browser, extension, proxy: newspaper.proxy, headless: true });
  mkdirSync(folder, { recursive: true });
  try {
    await fill(driven);
    for (const language of languages) {
      await speak(driven, language);
      for (const { name, open } of shots) {
        const page = await open(driven);
        const path = join(folder, `${name}-${language}.png`);
        await page.screenshot({ path: path as `${string}.png` });
        await page.close();
        process.stdout.write(`  ${path}\n`);
      }
    }
    return 0;
  } finally {
    await driven.close();
    newspaper.close();
  }
}

process.exitCode = await main();
