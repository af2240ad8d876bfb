import { spawnSync } from 'node:child_process';
import { buildBenches } from './build-benches';

/**
 * `npm run -s bench -- NAME [--json] …`: builds the benches and runs them in a process of their own.
 *
 * What ships is built, so what is measured is built: run from source through a loader, every use of an imported name
 * calls a getter, which took half of the recognizer's time (29 November 2026: 4.1 against 8.6 MB/s).
 */
const main = await buildBenches();
process.exitCode = spawnSync(process.execPath, [main, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
