import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driven } from '../cli/browser/launch';
import type { Bench, Line } from './bench';
import { callIn, deskOf, pageScript } from './collection/call-in';
import { withBrowser } from './collection/kept-collection';
import { popupTimes } from './collection/popup-time';
import { quantile, shown } from './measure';

const SIZE = Number(process.env.SIZE ?? 2_000);
/** So often the popup is opened with nothing going on, and so often while clips are recognized anew. */
const OPENINGS = 7;

const median = (values: readonly number[]) => quantile(values, 0.5);

/**
 * What an update costs: clips that another recognizer read are recognized anew by the worker, while the reader does nothing
 * and with the popup opened now and then; first so that everything comes out otherwise, then so that nothing does.
 */
export const updateBench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trich-luc-update-'));
  const code = await pageScript();
  try {
    return await withBrowser(folder, (driven) => measure(driven, code));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};

async function measure(driven: Driven, code: string) {
  const page = await deskOf(driven, code);
  const run = <T>(call: string) => callIn<T>(page, call);
  let filling = 0;
  for (let from = 0; from < SIZE; from += 500)
    filling += (await run<{ ms: number }>(`fill(${from}, ${Math.min(SIZE, from + 500)})`)).ms;
  const imported = filling / SIZE;
  await run('settle()');
  const anew = async () => {
    await run('beginAnew()');
    return (await run<number>('recognizedAnew()')) / SIZE;
  };
  // What was made names others than the recognizer does: every row, word and count is written again.
  const changed = await anew();
  const same = await anew();
  const openings = async () => {
    const times: number[] = [];
    for (let n = 0; n < OPENINGS; n++) times.push((await popupTimes(driven)).painted);
    return median(times);
  };
  await openings();
  const still = await openings();
  await run('beginAnew()');
  const beside = await openings();
  const left = await run<number>('leftOver()');
  const cost = (what: string, each: number): Line => ({
    what,
    ours: `${shown(each, 1)} ms; ${shown((each * 100_000) / 60_000, 0)} min for 100,000`,
    against: `${shown(imported, 1)} ms to import one`,
    ratio: `${shown(each / imported, 1)} ×`,
  });
  const lines: readonly Line[] = [
    { what: 'clips', ours: String(SIZE) },
    {
      what: 'load of the machine',
      ours: loadavg()
        .map((load) => shown(load, 1))
        .join(' '),
    },
    cost('a clip in which all comes out otherwise', changed),
    cost('a clip in which all comes out as it was', same),
    {
      what: `popup painted meanwhile, median; ${left} clips were left then`,
      ours: `${shown(beside, 0)} ms`,
      against: `${shown(still, 0)} ms with nothing to do`,
      ratio: `${shown(beside / still, 2)} ×`,
    },
  ];
  return {
    lines,
    figures: { updateChangedMs: changed, updateSameMs: same, popupBesideMs: beside, popupStillMs: still },
  };
}
