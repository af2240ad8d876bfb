import type { Lexicon } from '../utils/lexicon/lexicon';
import type { Fault, Result } from '../utils/model/result';
import type { AddressOf } from './addresses';
import type { Options } from './arguments';
import { clipText } from './clip-text';
import type { Clipped } from './clipped';
import { systemFault } from './faults';
import { findFiles } from './find-files';
import { formatOf } from './formats';
import { progress } from './progress';
import { readInput } from './read-input';
import { writerFor } from './writer';

async function clipFile(file: string, addressOf: AddressOf, lexicon: Lexicon): Promise<Result<Clipped>> {
  const text = await readInput(file);
  if (!text.ok) return text;
  const url = addressOf(file);
  return clipText({ file, text: text.value, ...(url === undefined ? {} : { url }) }, lexicon);
}

/** Reads all files one after another and prints them; 0 if all could be read, else 1. */
export async function run(options: Options, addressOf: AddressOf, lexicon: Lexicon): Promise<number> {
  const format = await formatOf(options);
  const failed: string[] = [];
  const report = (file: string, error: Fault) => {
    failed.push(file);
    const line = `${JSON.stringify({ file, error })}\n`;
    (format.linewise || options.out !== undefined ? process.stdout : process.stderr).write(line);
  };
  async function* clips(): AsyncGenerator<Clipped> {
    const told = progress();
    for (const { file, fault } of findFiles(options.paths)) {
      told.step(file);
      const clip: Result<Clipped> = fault ? { ok: false, error: fault } : await clipFile(file, addressOf, lexicon);
      if (clip.ok) yield clip.value;
      else report(file, clip.error);
    }
    told.end();
  }
  try {
    const write = writerFor(options.out);
    for await (const piece of format.render(clips())) await write(piece);
  } catch (error) {
    if (options.out === undefined || !(error instanceof Error && 'syscall' in error)) throw error;
    report(options.out, { ...systemFault(options.out, error), code: 'unwritable' });
  }
  return failed.length === 0 ? 0 : 1;
}
