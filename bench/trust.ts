import 'fake-indexeddb/auto';
import { webExtLint } from '../.ci/lint-firefox';
import { hostileVectors } from '../tests/browser/harness/hostile/vectors';
import { runCampaign } from '../tests/faults/campaign';
import type { Bench, Line } from './bench';
import { soak } from './trust/soak';
import { countTests } from './trust/vitest-count';

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

/** What an extension must be to be trusted: nothing sent, nothing run, nothing lost, nothing out of reach, nothing growing. */
export const trustBench: Bench = async () => {
  const requests = findings('tests/browser/nothing-leaves.test.ts');
  const vectors = findings('tests/browser/hostile-html.test.ts');
  const access = findings('tests/browser/access.test.ts');
  const { faults, lostOrDoubled, problems } = await runCampaign();
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  const lint = webExtLint();
  const minutes = Number(process.env.SOAK_MINUTES ?? 10);
  const { growth, grown } = await soak(minutes);
  const lines: readonly Line[] = [
    zero('requests of the extension in a working day, both browsers', requests.count, requests.of),
    zero(`of ${hostileVectors.length} hostile vectors executed, both browsers`, vectors.count, vectors.of),
    zero('axe violations: six screens, two themes, two languages', access.count, access.of),
    zero(`rows lost or doubled over ${faults} injected faults`, lostOrDoubled + problems.length, '9 stories'),
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
      faults,
      rowsLostOrDoubled: lostOrDoubled,
      lintErrors: lint.errors.length,
      soakGrowth: growth,
    },
  };
};
