import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benches } from './benches';
import { table } from './table';

/** What the command line may say of a bench's size, and where the bench looks for it. */
const SIZES = { size: 'SIZE', clips: 'STREAM' } as const;

function parse(argv: readonly string[]) {
  const number = { type: 'string' } as const;
  const options = { json: { type: 'boolean' }, size: number, clips: number } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    return positionals.length === 1 ? { ...values, name: positionals[0] ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * `npm run -s bench -- NAME [--json] [--size N] [--clips N]`: a table, and with `--json` the figures as the last line.
 * `--clips` says how many clips the export bench writes out.
 */
async function main(): Promise<number> {
  const asked = parse(process.argv.slice(2));
  const load = asked && benches[asked.name];
  const sizes = Object.entries(SIZES).map(([flag, name]) => [name, asked?.[flag as keyof typeof SIZES]] as const);
  if (!asked || !load || sizes.some(([, size]) => size !== undefined && !(Number(size) > 0))) {
    process.stderr.write(
      `usage: npm run -s bench -- NAME [--json] [--size N] [--clips N]\nNAME is one of ${Object.keys(benches).join(', ')}\n`,
    );
    return 2;
  }
  const { name } = asked;
  // Before the bench is loaded, which reads them.
  for (const [variable, size] of sizes) if (size !== undefined) process.env[variable] = size;
  const bench = await load();
  const { lines, figures } = await bench();
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  process.stdout.write(`${name}: ${machine}\n${table(lines)}\n`);
  if (asked.json) process.stdout.write(`${JSON.stringify({ name, figures })}\n`);
  return 0;
}

process.exitCode = await main();
