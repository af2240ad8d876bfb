import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Engine } from './find-browsers';
import { buildFor } from './launch';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the extension for a browser and answers its folder; the build's own words are shown only if it fails. */
export function buildExtension(engine: Engine): string {
  process.stdout.write('building the extension …\n');
  const wxt = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  const target = engine === 'chromium' ? ['build'] : ['build', '-b', 'firefox', '--mv3'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...target], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the extension could not be built:\n${stdout}${stderr}`);
  return `${root}.output/${buildFor[engine]}`;
}
