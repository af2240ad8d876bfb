import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The smallest extension that marks something in the page's own time line. */
interface Probe {
  readonly name: string;
  readonly at: 'document_idle' | 'document_end';
  /** The content script. */
  readonly script: string;
  /** The worker's script. */
  readonly worker?: string;
}

/** Marks when scripts that asked for `document_idle` run. */
export const idleProbe: Probe = { name: 'idle', at: 'document_idle', script: "performance.mark('probe')" };

/** Marks when a worker that does nothing at all has answered. */
export const floorProbe: Probe = {
  name: 'floor',
  at: 'document_end',
  // A worker that is just being ended answers nothing: it is asked again.
  script: "const ask = () => chrome.runtime.sendMessage(1).then(() => performance.mark('probe'), ask); ask()",
  worker: 'chrome.runtime.onMessage.addListener((_message, _sender, reply) => reply(1))',
};

/** Writes a probe as an unpacked extension for one site, and answers its folder. */
export function writeProbe({ name, at, script, worker }: Probe, matches: string): string {
  const folder = mkdtempSync(join(tmpdir(), `trich-luc-probe-${name}-`));
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [{ matches: [matches], js: ['script.js'], run_at: at }],
    ...(worker && { background: { service_worker: 'worker.js' } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'script.js'), script);
  if (worker) writeFileSync(join(folder, 'worker.js'), worker);
  return folder;
}
