import { webExtLint } from '../.ci/lint-firefox';
import { engines } from '../tests/browser/harness/browsers';
import { hostileVectors } from '../tests/browser/harness/hostile/vectors';
import { runImportKills } from '../tests/browser/harness/kills/run-import-kills';
import { type Killed, runKills } from '../tests/browser/harness/kills/run-kills';
import { stories as killStories } from '../tests/browser/harness/kills/stories';
import { type Loaded, runLoad } from '../tests/browser/harness/load/run-load';
import type { Bench, Line } from './bench';
import { quantile } from './measure';
import { soak } from './trust/soak';
import { countTests } from './trust/vitest-count';

/** Popups without the load, and under it. */
const OPENINGS = 12;

const zero = (what: string, count: number, of: string): Line => ({
  what,
  ours: String(count),
  against: of,
  bar: '0',
  good: count === 0,
});

/** Every test of a file passed, or so many findings as it has failures: each is at least one. */
const findings = (file: string) => {
  const { passed, failed, words } = countTests(file);
  if (words !== '') process.stderr.write(`${words.slice(0, 4000)}\n`);
  return { count: failed, of: `${passed} of ${passed + failed} tests` };
};

/** Every boundary of every story, in Node. */
async function faultsInNode() {
  // Before Dexie.
  await import('./export/fake-store');
  const [{ runCampaign }, { stories }] = await Promise.all([
    import('../tests/faults/campaign'),
    import('../tests/faults/stories'),
  ]);
  return { ...(await runCampaign()), stories: stories.length };
}

/** The worker and the library killed in both browsers. */
async function killedWorkers(most: number): Promise<Killed> {
  const all = { faults: 0, lostOrDoubled: 0, problems: [] as string[] };
  const tell = (words: string) => void process.stderr.write(`${words}\n`);
  for (const engine of engines)
    for (const run of [runKills, runImportKills]) {
      const { faults, lostOrDoubled, problems } = await run(engine, { most, isMine: () => true, tell });
      all.faults += faults;
      all.lostOrDoubled += lostOrDoubled;
      all.problems.push(...problems);
    }
  return all;
}

const loadWords = ({ searches, exports }: Loaded) => `${searches} searches and ${exports} exports beside`;

/** What an extension must be to be trusted: nothing sent, nothing run, nothing lost, nothing out of reach, nothing growing. */
export const trustBench: Bench = async () => {
  const requests = findings('tests/browser/nothing-leaves.test.ts');
  const vectors = findings('tests/browser/hostile-html.test.ts');
  const access = findings('tests/browser/access.test.ts');
  const { faults, lostOrDoubled, problems, stories } = await faultsInNode();
  const kills = await killedWorkers(Number(process.env.KILLS ?? 12));
  const load = await runLoad({ size: Number(process.env.LOAD_CLIPS ?? 10_000), rounds: 3, openings: OPENINGS });
  for (const problem of [...problems, ...kills.problems, ...load.problems]) process.stderr.write(`${problem}\n`);
  const popup = { alone: quantile(load.popupAlone, 0.5), loaded: quantile(load.popupLoaded, 0.5) };
  const lint = webExtLint();
  const minutes = Number(process.env.SOAK_MINUTES ?? 10);
  const { growth, grown } = await soak(minutes);
  const lines: readonly Line[] = [
    zero('requests of the extension in a working day, both browsers', requests.count, requests.of),
    zero(`of ${hostileVectors.length} hostile vectors executed, both browsers`, vectors.count, vectors.of),
    zero('axe violations: every screen, theme and language, both browsers', access.count, access.of),
    zero(`rows lost or doubled over ${faults} injected faults`, lostOrDoubled + problems.length, `${stories} stories`),
    zero(
      `rows lost or doubled over ${kills.faults} kills of worker and library, both browsers`,
      kills.lostOrDoubled + kills.problems.length,
      `${killStories.length + 1} stories`,
    ),
    zero(`writes lost of ${load.saves} by eight tabs`, load.problems.length, loadWords(load)),
    {
      what: 'popup under that load: navigation to list painted',
      ours: `${popup.loaded.toFixed(0)} ms`,
      against: `${popup.alone.toFixed(0)} ms without it`,
      ratio: (popup.loaded / popup.alone).toFixed(1),
      bar: '≤ 150 ms',
      good: popup.loaded <= 150,
    },
    zero('web-ext lint: errors', lint.errors.length, `${lint.warnings.length} warnings`),
    {
      what: `soak of ${minutes} minutes: growth of the worst (${grown})`,
      ours: `${(growth * 100).toFixed(1)} %`,
      bar: '≤ 5 %',
      good: growth <= 0.05,
    },
  ];
  return {
    lines,
    figures: {
      requests: requests.count,
      axeViolations: access.count,
      vectors: hostileVectors.length,
      vectorsExecuted: vectors.count,
      faults: faults + kills.faults,
      rowsLostOrDoubled: lostOrDoubled + kills.lostOrDoubled,
      lintErrors: lint.errors.length,
      soakGrowth: growth,
    },
  };
};
