import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/** The two engines we drive. */
export type Engine = 'chromium' | 'firefox';

/** A browser found on this machine. */
export interface Found {
  readonly engine: Engine;
  readonly path: string;
}

interface Candidate extends Found {
  readonly platform: NodeJS.Platform;
}

const mac = (app: string) => `/Applications/${app}.app/Contents/MacOS/${app}`;

/** In the order of preference: the ones that take an unpacked extension without fuss come first. */
const candidates: readonly Candidate[] = [
  ...[
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ]
    .flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`])
    .map((path) => ({ engine: 'chromium', platform: 'linux', path }) as const),
  ...['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/local/bin/firefox', '/snap/bin/firefox'].map(
    (path) => ({ engine: 'firefox', platform: 'linux', path }) as const,
  ),
  ...[mac('Chromium'), mac('Google Chrome'), mac('Microsoft Edge')].map(
    (path) => ({ engine: 'chromium', platform: 'darwin', path }) as const,
  ),
  { engine: 'firefox', platform: 'darwin', path: '/Applications/Firefox.app/Contents/MacOS/firefox' },
  ...['C:\\Program Files', 'C:\\Program Files (x86)'].flatMap((root) => [
    { engine: 'chromium', platform: 'win32', path: `${root}\\Google\\Chrome\\Application\\chrome.exe` } as const,
    { engine: 'chromium', platform: 'win32', path: `${root}\\Microsoft\\Edge\\Application\\msedge.exe` } as const,
    { engine: 'firefox', platform: 'win32', path: `${root}\\Mozilla Firefox\\firefox.exe` } as const,
  ]),
];

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    // Ubuntu's /usr/bin/chromium-browser may be a note that says to install the snap.
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The environment's own choice, which wins over what is looked for. */
const chosen = (): readonly Found[] => [
  ...(process.env.CHROME_BIN ? [{ engine: 'chromium', path: process.env.CHROME_BIN } as const] : []),
  ...(process.env.FIREFOX_BIN ? [{ engine: 'firefox', path: process.env.FIREFOX_BIN } as const] : []),
];

/** Chromium, Chrome, Edge and Firefox on this machine, the best first; `engine` asks for one kind only. */
export function* findBrowsers(engine?: Engine): Generator<Found> {
  const known = candidates.filter(({ platform }) => platform === process.platform);
  for (const found of [...chosen(), ...known])
    if ((engine === undefined || found.engine === engine) && runs(found.path))
      yield { engine: found.engine, path: found.path };
}
