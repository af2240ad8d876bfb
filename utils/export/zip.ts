import { Deflate, deflateSync, strToU8 } from 'fflate';
import { type ByteSink, createByteSink } from './byte-sink';
import { crc32 } from './crc32';
import type { ExportFile } from './export-format';

/** Fields of 2, 4 or 8 bytes, the lowest first. */
function packed(...fields: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const [size, value] of fields) for (let i = 0; i < size; i++) bytes.push(Math.floor(value / 2 ** (8 * i)) % 256);
  return Uint8Array.from(bytes);
}

/** Sizes behind the content, names in UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
const MOST_32 = 0xffffffff;
const MOST_16 = 0xffff;

/** Days and times as DOS had them, to two seconds. */
function dosTime(at: string): readonly [time: number, date: number] {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (at.match(/\d+/g) ?? []).map(Number);
  return [(hour << 11) | (minute << 5) | (second >> 1), ((Math.max(1980, year) - 1980) << 9) | (month << 5) | day];
}

interface Entry {
  readonly name: Uint8Array;
  readonly offset: number;
  crc: number;
  size: number;
  packed: number;
}

/** The line of an entry in the directory; what lies behind 4 GB is told in the extra field of the larger form. */
function directoryLine(
  { name, offset, crc, size, packed: small }: Entry,
  when: readonly [number, number],
): Uint8Array[] {
  const far = offset >= MOST_32;
  const extra = far ? packed([2, 1], [2, 8], [8, offset]) : new Uint8Array();
  const head = packed(
    ...([
      [4, 0x02014b50],
      [2, 45],
      [2, 45],
      [2, FLAGS],
      [2, DEFLATED],
      [2, when[0]],
      [2, when[1]],
    ] as const),
    ...([
      [4, crc],
      [4, small],
      [4, size],
      [2, name.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
    ] as const),
    [4, far ? MOST_32 : offset],
  );
  return [head, name, extra];
}

/** The end of a zip; of one with many entries or bytes the larger form stands before it. */
function ending(count: number, size: number, at: number): Uint8Array[] {
  const large = count >= MOST_16 || size >= MOST_32 || at >= MOST_32;
  const more = large
    ? [
        packed([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, size], [8, at]),
        packed([4, 0x07064b50], [4, 0], [8, at + size], [4, 1]),
      ]
    : [];
  const few = Math.min(count, MOST_16);
  const end = packed(
    ...([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, few],
      [2, few],
    ] as const),
    ...([
      [4, Math.min(size, MOST_32)],
      [4, Math.min(at, MOST_32)],
      [2, 0],
    ] as const),
  );
  return [...more, end];
}

/** So many bytes leave at once: notes are small, and every piece that leaves costs a turn. */
const PIECE = 262_144;

/**
 * Files as one zip, a piece at a time: of what was written only the directory is kept, some 100 bytes an entry.
 *
 * Ours and not fflate's, which deflates it: that one writes no zip of more than 65,535 entries or 4 GB.
 */
export async function* zip(files: AsyncIterable<ExportFile>, at: string): AsyncGenerator<Uint8Array> {
  const when = dosTime(at);
  const directory = createByteSink();
  const out = { sink: createByteSink(2 * PIECE), written: 0 };
  let count = 0;
  const add = (bytes: Uint8Array) => out.sink.add(bytes);
  const place = () => out.written + out.sink.length;
  function* flush(least: number) {
    if (out.sink.length < least) return;
    const bytes = out.sink.slice(0, out.sink.length).slice();
    out.written += bytes.length;
    out.sink.clear();
    yield bytes;
  }
  for await (const { path, pieces } of files) {
    const entry: Entry = { name: strToU8(path), offset: place(), crc: 0, size: 0, packed: 0 };
    add(
      packed(
        [4, 0x04034b50],
        [2, 45],
        [2, FLAGS],
        [2, DEFLATED],
        [2, when[0]],
        [2, when[1]],
        [4, 0],
        [4, 0],
        [4, 0],
        [2, entry.name.length],
        [2, 0],
      ),
    );
    add(entry.name);
    const deflate = deflateInto(entry, add);
    for await (const piece of pieces) {
      deflate.push(piece);
      yield* flush(PIECE);
    }
    deflate.end();
    add(packed([4, 0x08074b50], [4, entry.crc], [4, entry.packed], [4, entry.size]));
    for (const bytes of directoryLine(entry, when)) directory.add(bytes);
    count++;
    yield* flush(PIECE);
  }
  yield* flush(0);
  yield* directoryPieces(directory);
  for (const bytes of ending(count, directory.length, out.written)) yield bytes;
}

/** Deflates at once what is short, and in a stream, whose window takes 100 kB, what is longer. */
function deflateInto(entry: Entry, add: (bytes: Uint8Array) => void) {
  const waiting = { text: '', stream: undefined as Deflate | undefined };
  const out = (bytes: Uint8Array) => {
    entry.packed += bytes.length;
    add(bytes);
  };
  const counted = (bytes: Uint8Array) => {
    entry.crc = crc32(bytes, entry.crc);
    entry.size += bytes.length;
    return bytes;
  };
  const take = () => {
    const bytes = strToU8(waiting.text);
    waiting.text = '';
    return counted(bytes);
  };
  return {
    push(piece: string | Uint8Array) {
      if (typeof piece === 'string') waiting.text += piece;
      if (typeof piece === 'string' && waiting.text.length < PIECE) return;
      // What comes as bytes is a picture: it is small already, and only laid in.
      waiting.stream ??= new Deflate({ level: typeof piece === 'string' ? 6 : 0 }, out);
      if (waiting.text !== '') waiting.stream.push(take());
      if (typeof piece !== 'string') waiting.stream.push(counted(piece));
    },
    end() {
      if (waiting.stream) waiting.stream.push(take(), true);
      else out(deflateSync(take(), { level: 6 }));
    },
  };
}

function* directoryPieces(directory: ByteSink): Generator<Uint8Array> {
  for (let from = 0; from < directory.length; from += PIECE)
    yield directory.slice(from, Math.min(directory.length, from + PIECE)).slice();
}
