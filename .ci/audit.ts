import { spawnSync } from 'node:child_process';
import { root } from './steps';

/** What the advisory service knows against the packages that are shipped; a service that does not answer is no fault of ours. */
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-timeout=20000', '--fetch-retries=0'], {
  cwd: root,
  encoding: 'utf8',
  timeout: 60_000,
});

interface Audited {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
}

function parsed(text: string): Audited {
  try {
    return JSON.parse(text) as Audited;
  } catch {
    return {};
  }
}

const found = parsed(stdout ?? '').metadata?.vulnerabilities;
if (!found) process.stdout.write('! the advisory service did not answer: nothing is known of the dependencies today\n');
else {
  const { high = 0, critical = 0, total = 0 } = found;
  process.stdout.write(`${total} advisories against what is shipped, ${high + critical} of them high or critical\n`);
  if (high + critical > 0) process.exitCode = 1;
}
