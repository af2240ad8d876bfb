import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './browser/build-extension';
import { type Engine, type Found, findBrowsers } from './browser/find-browsers';
import { hasVietnameseFont, install, mayInstall } from './browser/install-browsers';
import { launch } from './browser/launch';
import { serveNewspaper } from './browser/newspaper-server';
import { samplePageOf } from './browser/sample-newspaper';
import { guideReader } from './demo/guide-reader';
import { walkAlone } from './demo/walk-alone';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Whether somebody could see a window. */
const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** The first browser found (`npm run demo -- firefox` asks for one); where there is none, Debian's if we may install it. */
function aBrowser(engine: Engine | undefined): Found | undefined {
  const [found] = findBrowsers(engine);
  const wanted = engine === 'firefox' ? 'firefox-esr' : 'chromium';
  const missing = [...(found ? [] : [wanted]), ...(hasVietnameseFont() ? [] : ['fonts-noto-core'])];
  if (missing.length > 0 && mayInstall()) {
    const installed = install(missing);
    if (!installed.ok) process.stderr.write(`${installed.error.message}\n`);
  }
  return found ?? findBrowsers(engine).next().value ?? undefined;
}

/** `npm run demo`: the extension in a browser, upon a sample newspaper that this machine serves to itself. */
async function main(): Promise<number> {
  const engine = (['chromium', 'firefox'] as const).find((name) => name === process.argv[2]);
  const browser = aBrowser(engine);
  if (!browser) {
    process.stderr.write(
      'No Chromium, Chrome, Edge or Firefox was found. Install one, or name it in CHROME_BIN or FIREFOX_BIN.\n',
    );
    return 1;
  }
  const extension = buildExtension(browser.engine);
  const newspaper = await serveNewspaper(samplePageOf);
  const headless = !hasDisplay();
  process.stdout.write(`starting ${browser.path}${headless ? ' without a window: there is no display' : ''} …\n`);
  const driven = await launch({ browser, extension, proxy: newspaper.proxy, headless });
  try {
    if (headless) {
      const folder = `${root}.output/demo`;
      mkdirSync(folder, { recursive: true });
      return await walkAlone(driven, folder);
    }
    return await guideReader(driven);
  } finally {
    await driven.close();
    newspaper.close();
  }
}

process.exitCode = await main();
