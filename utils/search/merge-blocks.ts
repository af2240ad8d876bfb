import { type BlockHead, readHead, writeHead } from './block';
import { type Reader, readVarint, type Writer, writeBytes, writer, writeVarint, written } from './varint';

/** The numbers that the texts of a segment get in another. */
export interface Renumber {
  /** -1 for those that are gone; ascending. */
  readonly to: Int32Array;
  /** What is added to every number, where none is gone. */
  readonly shift?: number;
}

/** A block of a segment that is merged, and the numbers its texts get. */
export interface Merging {
  readonly block: Uint8Array;
  readonly renumber: Renumber;
}

interface Growing {
  readonly body: Writer;
  readonly places: Writer;
  count: number;
  last: number;
}

/** For every spelling of a block its place among all; undefined if they are the same. */
function respellings(head: BlockHead, all: readonly string[]): readonly number[] | undefined {
  const isSame = head.spellings.length === all.length && head.spellings.every((spelling, i) => spelling === all[i]);
  return isSame ? undefined : head.spellings.map((spelling) => all.indexOf(spelling));
}

/** A block whose numbers only grow and whose spellings stay: its bytes are copied but for the first number. */
function copyWhole(into: Growing, block: Uint8Array, head: BlockHead, shift: number): void {
  const reader: Reader = { bytes: block, at: head.at };
  writeVarint(into.body, readVarint(reader) + shift - into.last);
  writeBytes(into.body, block.subarray(reader.at));
  into.count += head.count;
  into.last = head.last + shift;
}

function copyTexts(
  into: Growing,
  { block, renumber: { to } }: Merging,
  head: BlockHead,
  respell: readonly number[] | undefined,
  base: number,
): void {
  const reader: Reader = { bytes: block, at: head.at };
  let text = 0;
  for (let left = head.count; left > 0; left--) {
    text += readVarint(reader);
    const end = readVarint(reader) + reader.at;
    const number = to[text] ?? -1;
    if (number >= 0) {
      writeVarint(into.body, number - into.last);
      into.last = number;
      into.count++;
      if (respell) copyPlaces(into, reader, end, head.spellings.length, respell, base);
      else {
        writeVarint(into.body, end - reader.at);
        writeBytes(into.body, block.subarray(reader.at, end));
      }
    }
    reader.at = end;
  }
}

function copyPlaces(
  { body, places }: Growing,
  from: Reader,
  end: number,
  before: number,
  respell: readonly number[],
  base: number,
): void {
  places.length = 0;
  while (from.at < end) {
    const value = readVarint(from);
    writeVarint(places, Math.trunc(value / before) * base + (respell[value % before] ?? 0));
  }
  writeVarint(body, places.length);
  writeBytes(body, places.bytes.subarray(0, places.length));
}

/**
 * One block out of the packed blocks of one term, in the order of their new numbers; undefined if no text is left.
 *
 * What can be copied is: of segments that lost no text and have the same spellings nothing is unpacked.
 */
export function mergeBlocks(merging: readonly Merging[]): Uint8Array<ArrayBuffer> | undefined {
  const heads = merging.map(({ block }) => readHead(block));
  const spellings = [...new Set(heads.flatMap((head) => head.spellings))].sort();
  const bytes = merging.reduce((sum, { block }) => sum + block.length, 0);
  const into: Growing = { body: writer(bytes + 16), places: writer(), count: 0, last: 0 };
  merging.forEach((one, i) => {
    const head = heads[i] as BlockHead;
    const respell = respellings(head, spellings);
    const { shift } = one.renumber;
    if (!respell && shift !== undefined && head.count > 0) copyWhole(into, one.block, head, shift);
    else copyTexts(into, one, head, respell, spellings.length);
  });
  if (into.count === 0) return undefined;
  const out = writer(into.body.length + 64);
  writeHead(out, { spellings, count: into.count, last: into.last });
  writeBytes(out, into.body.bytes.subarray(0, into.body.length));
  return written(out);
}
