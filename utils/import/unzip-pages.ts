import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { Refused } from './refused';

/** A page out of a zip. */
export interface ZippedPage {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A saved page with its pictures inside has some 10 MB; what inflates to more is a bomb or no page. */
const MOST_BYTES = 64_000_000;
const MOST_ENTRIES = 50_000;
const MOST_ALL = 4_000_000_000;

const PAGE = /\.html?$/i;

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * The pages of a zip, one after the other, while it is read: never more than one is in memory. Raises `Refused` for what
 * is no zip, inflates beyond all measure, or holds too much.
 */
export async function* unzipPages(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ZippedPage> {
  const ready: ZippedPage[] = [];
  const counted = { entries: 0, bytes: 0 };
  const fail: Refused[] = [];
  const refuse = (code: 'bad-zip' | 'too-large', where: string, what: string) => {
    fail.push(new Refused(code, where, what));
  };
  const unzip = new Unzip((file) => take(file));
  unzip.register(UnzipInflate);

  function take(file: UnzipFile) {
    if (++counted.entries > MOST_ENTRIES) return refuse('too-large', 'the zip', `more than ${MOST_ENTRIES} files`);
    if (!PAGE.test(file.name)) return;
    const parts: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, bytes, isLast) => {
      if (error) return refuse('bad-zip', file.name, error.message);
      length += bytes.length;
      counted.bytes += bytes.length;
      if (length > MOST_BYTES || counted.bytes > MOST_ALL) {
        file.terminate();
        return refuse('too-large', file.name, `inflates to more than ${MOST_BYTES / 1e6} MB`);
      }
      parts.push(bytes);
      if (isLast) ready.push({ name: file.name, bytes: join(parts, length) });
    };
    file.start();
  }

  let first = true;
  for await (const chunk of chunks) {
    if (first && !(chunk[0] === 0x50 && chunk[1] === 0x4b)) throw new Refused('bad-zip', 'the file', 'is no zip');
    first = false;
    // In small steps: a bomb is seen before much of it has burst.
    for (let from = 0; from < chunk.length; from += 4096) {
      try {
        unzip.push(chunk.subarray(from, from + 4096), false);
      } catch (error) {
        refuse('bad-zip', 'the zip', error instanceof Error ? error.message : String(error));
      }
      if (fail[0]) throw fail[0];
      yield* ready.splice(0);
    }
  }
  yield* ready.splice(0);
}
