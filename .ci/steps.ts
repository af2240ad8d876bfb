import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** One part of the whole test: a program that ends with 0 when all is well. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** The step without which this one means nothing. */
  readonly after?: string;
}

export interface Outcome {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly seconds: number;
}

/** Runs the steps in their order, all of them: one failure is no reason not to hear of the next. */
export function runSteps(steps: readonly Step[]): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  for (const { name, command, after } of steps) {
    if (outcomes.some((outcome) => outcome.name === after && outcome.state !== 'passed')) {
      outcomes.push({ name, state: 'skipped', seconds: 0 });
      continue;
    }
    const [program, ...args] = command;
    process.stdout.write(`\n── ${name}: ${command.join(' ')}\n`);
    const began = performance.now();
    const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
    if (error) process.stderr.write(`${error.message}\n`);
    const seconds = (performance.now() - began) / 1000;
    outcomes.push({ name, state: status === 0 ? 'passed' : 'failed', seconds });
  }
  return outcomes;
}
