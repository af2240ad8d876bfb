import { spawn } from 'node:child_process';
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
  /** The last of what it printed, to be said again when it failed: logs are cut at their beginning. */
  readonly last: string;
}

/** Characters of a failed step's output that are said again. */
const LAST = 6000;

/** Runs the steps in their order, all of them: one failure is no reason not to hear of the next. */
export async function runSteps(steps: readonly Step[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, command, after } of steps) {
    if (outcomes.some((outcome) => outcome.name === after && outcome.state !== 'passed')) {
      outcomes.push({ name, state: 'skipped', seconds: 0, last: '' });
      continue;
    }
    process.stdout.write(`\n── ${name}: ${command.join(' ')}\n`);
    const began = performance.now();
    const { ok, last } = await run(command);
    outcomes.push({ name, state: ok ? 'passed' : 'failed', seconds: (performance.now() - began) / 1000, last });
  }
  return outcomes;
}

/** One program: shown as it speaks, its last words kept. */
function run([program, ...args]: Step['command']): Promise<{ ok: boolean; last: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let last = '';
    const hear = (stream: NodeJS.WriteStream) => (piece: string) => {
      stream.write(piece);
      last = (last + piece).slice(-LAST);
    };
    child.stdout.setEncoding('utf8').on('data', hear(process.stdout));
    child.stderr.setEncoding('utf8').on('data', hear(process.stderr));
    child.on('error', ({ message }) => resolve({ ok: false, last: `${last}${message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, last }));
  });
}
