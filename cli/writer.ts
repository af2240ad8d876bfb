import { once } from 'node:events';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Piece } from './formats/format';

/** Writes a piece of output and waits until it is on its way. */
export type Writer = (piece: Piece) => Promise<void>;

async function toStandardOutput({ text, separator = '' }: Piece): Promise<void> {
  const written = typeof text === 'string' ? separator + text : text;
  if (!process.stdout.write(written)) await once(process.stdout, 'drain');
}

/** Writes to standard output, or into files of `folder`: a file's first piece replaces it, the others follow. */
export function writerFor(folder: string | undefined): Writer {
  if (folder === undefined) return toStandardOutput;
  mkdirSync(folder, { recursive: true });
  const begun = new Set<string>();
  return async ({ file, text }) => {
    const path = join(folder, file);
    if (!begun.has(file)) mkdirSync(dirname(path), { recursive: true });
    if (begun.has(file)) appendFileSync(path, text);
    else writeFileSync(path, text);
    begun.add(file);
  };
}
