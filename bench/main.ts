import { cpus } from 'node:os';
import { benches } from './benches';
import { table } from './table';

/** `npm run -s bench -- NAME [--json]`: a table, and with `--json` the figures as the last line. */
async function main(): Promise<number> {
  const [name, ...flags] = process.argv.slice(2);
  const load = name === undefined ? undefined : benches[name];
  if (name === undefined || load === undefined || flags.some((flag) => flag !== '--json')) {
    process.stderr.write(
      `usage: npm run -s bench -- NAME [--json]\nNAME is one of ${Object.keys(benches).join(', ')}\n`,
    );
    return 2;
  }
  const bench = await load();
  const { lines, figures } = await bench();
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  process.stdout.write(`${name}: ${machine}\n${table(lines)}\n`);
  if (flags.includes('--json')) process.stdout.write(`${JSON.stringify({ name, figures })}\n`);
  return 0;
}

process.exitCode = await main();
