import { bundledLexicon } from '../utils/lexicon/bundled';
import { addresses } from './addresses';
import { parseArguments } from './arguments';
import { importFiles } from './import-files';
import { run } from './run';
import { usage } from './usage';

/** The command line: `npm run -s clip -- [options] FILE|DIR|- ...` */
async function main(): Promise<number> {
  const [command, ...rest] = process.argv.slice(2);
  if (command === 'import') return importFiles(rest, bundledLexicon);
  const options = parseArguments(process.argv.slice(2));
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

// `clip … | head` closes the pipe early: that is the reader's wish, not our failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main();
