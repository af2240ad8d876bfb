/** Memory that no text uses just now. */
const spare: ArrayBuffer[] = [];

/** A text has its tokens and its hits. */
const MOST = 2;

/** Enough for an article of a hundred thousand characters; a book's is not kept. */
const LARGEST = 1 << 19;

/**
 * Memory for what a text is cut into, the last text's where that is enough: new memory has to be cleared, and no cache knows
 * it. It holds what was left there: whoever takes it writes before it reads.
 */
export function takeMemory(bytes: number): ArrayBuffer {
  const before = spare.pop();
  return before !== undefined && before.byteLength >= bytes ? before : new ArrayBuffer(bytes);
}

/** For the next text. Nothing that lies there may be read any more. */
export function giveBack(memory: ArrayBufferLike): void {
  if (memory instanceof ArrayBuffer && memory.byteLength <= LARGEST && spare.length < MOST) spare.push(memory);
}
