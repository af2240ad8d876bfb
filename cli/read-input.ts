import { createReadStream, statSync } from 'node:fs';
import type { Result } from '../utils/model/result';
import { systemFault } from './faults';

/** No newspaper page or article comes near it; a disk image given by mistake does. */
export const MAX_BYTES = 64 * 1024 * 1024;

const tooLarge = (file: string) =>
  ({
    ok: false,
    error: { code: 'too-large', message: `${file}: larger than ${MAX_BYTES / 1024 / 1024} MB, which no article is` },
  }) as const;

function decode(file: string, bytes: Uint8Array): Result<string> {
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, error: { code: 'not-utf8', message: `${file}: not UTF-8 text; convert it first` } };
  }
}

async function collect(file: string, stream: AsyncIterable<Uint8Array>): Promise<Result<string>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BYTES) return tooLarge(file);
    chunks.push(chunk);
  }
  return decode(file, Buffer.concat(chunks));
}

/** The text of a file, or of standard input for `-`; strict about UTF-8, a byte order mark is dropped. */
export async function readInput(file: string): Promise<Result<string>> {
  try {
    if (file === '-') return await collect(file, process.stdin);
    if (statSync(file).size > MAX_BYTES) return tooLarge(file);
    return await collect(file, createReadStream(file));
  } catch (error) {
    return { ok: false, error: systemFault(file, error) };
  }
}
