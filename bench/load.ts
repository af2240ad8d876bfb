import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { filledProfile } from '../tests/browser/harness/load/filled-profile';
import { runLoad } from '../tests/browser/harness/load/run-load';
import type { Bench, Line } from './bench';
import { quantile } from './measure';

const SIZE = Number(process.env.LOAD_CLIPS ?? 10_000);
const OPENINGS = Number(process.env.OPENINGS ?? 12);
/** `COLLECTION` names a folder in which the filled profile is kept for the next time. */
const KEEP = process.env.COLLECTION;

const all = (times: readonly number[]) => times.map((time) => time.toFixed(0)).join(' ');

/** The part of `trust` in which eight tabs clip at once, by itself. */
export const loadBench: Bench = async () => {
  const folder = KEEP ?? mkdtempSync(join(tmpdir(), 'trich-luc-load-'));
  try {
    mkdirSync(folder, { recursive: true });
    const from = await filledProfile(folder, SIZE);
    const { saves, searches, exports, problems, popupAlone, popupLoaded } = await runLoad({
      ...{ size: SIZE, rounds: 3, openings: OPENINGS, from },
    });
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    const load = loadavg()[0]?.toFixed(1);
    process.stderr.write(`alone ${all(popupAlone)}\nunder it ${all(popupLoaded)}\nload ${load}\n`);
    const [alone, loaded] = [quantile(popupAlone, 0.5), quantile(popupLoaded, 0.5)];
    const lines: readonly Line[] = [
      {
        what: `writes lost of ${saves} by eight tabs at ${SIZE} clips`,
        ours: String(problems.length),
        against: `${searches} searches and ${exports} exports beside`,
        bar: '0',
        good: problems.length === 0,
      },
      {
        what: 'popup under that load: navigation to list painted',
        ours: `${loaded.toFixed(0)} ms (p90 ${quantile(popupLoaded, 0.9).toFixed(0)})`,
        against: `${alone.toFixed(0)} ms without it`,
        ratio: (loaded / alone).toFixed(1),
        bar: '≤ 150 ms',
        good: loaded <= 150,
      },
    ];
    return { lines, figures: { saves, searches, exports, lost: problems.length, alone, loaded } };
  } finally {
    if (!KEEP) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};
