import { runSteps, type Step } from './steps';

/** Everything there is to test, cheapest first. `npm test` runs it; README promises it in one line. */
const steps: readonly Step[] = [
  { name: 'lint', command: ['npm', 'run', '-s', 'lint'] },
  { name: 'types', command: ['npm', 'run', '-s', 'check'] },
  { name: 'unit', command: ['npm', 'run', '-s', 'test:unit'] },
  { name: 'build for Chrome', command: ['npm', 'run', '-s', 'build'] },
  { name: 'build for Firefox', command: ['npm', 'run', '-s', 'build:firefox'] },
  { name: 'build for faults', command: ['npm', 'run', '-s', 'build:faults'], after: 'build for Firefox' },
  { name: 'sizes', command: ['npx', 'tsx', '.ci/size.ts'], after: 'build for Chrome' },
  { name: 'bundles', command: ['npx', 'tsx', '.ci/scan.ts'], after: 'build for faults' },
  { name: 'manifests', command: ['npx', 'tsx', '.ci/manifests.ts'], after: 'build for Firefox' },
  // Twice the same bytes, once more from the sources for reviewers, and web-ext lint.
  { name: 'packages', command: ['npx', 'tsx', '.ci/ship.ts'], after: 'build for Firefox' },
  { name: 'advisories', command: ['npx', 'tsx', '.ci/audit.ts'] },
  { name: 'browsers', command: ['npx', 'tsx', '.ci/browsers.ts'], after: 'build for faults' },
  { name: 'browser tests', command: ['npm', 'run', '-s', 'test:browser'], after: 'browsers' },
  { name: 'corpus', command: ['npx', 'tsx', '.ci/score.ts'] },
];

const outcomes = await runSteps(steps);
const count = (state: string) => outcomes.filter((outcome) => outcome.state === state).length;
for (const { name, state, last } of outcomes)
  if (state === 'failed') process.stdout.write(`\n── ${name} failed; it ended with:\n${last}\n`);
process.stdout.write('\n');
for (const { name, state, seconds } of outcomes)
  process.stdout.write(
    `${state === 'passed' ? '✓' : '✗'} ${name.padEnd(20)} ${state.padEnd(8)} ${seconds.toFixed(1)} s\n`,
  );
process.stdout.write(`\nSteps  ${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped\n`);
process.exitCode = outcomes.every(({ state }) => state === 'passed') ? 0 : 1;
