import { bundledLexicon } from '../utils/lexicon/bundled';
import { addresses } from './addresses';
import { parseArguments } from './arguments';
import { importFiles } from './import-files';
import { run } from './run';
import { usage } from './usage';

/** The command line, `npm run -s clip -- [options] FILE|DIR|- ...`: what its arguments ask for, and the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
  if (command === 'import') return importFiles(rest, bundledLexicon);
  const options = parseArguments(argv);
  if (!options.ok) {
    process.stderr.write(`${options.error.message}\n\n${usage}`);
    return 2;
  }
  if (options.value.help) {
    process.stdout.write(usage);
    return 0;
  }
  const addressOf = addresses(options.value);
  if (!addressOf.ok) {
    process.stderr.write(`${addressOf.error.message}\n`);
    return 2;
  }
  return run(options.value, addressOf.value, bundledLexicon());
}
