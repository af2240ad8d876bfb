import { beforeEach, describe, expect, it } from 'vitest';
import { giveBack, takeMemory } from '../../utils/text/spare-memory';
import { buildSyllableTable } from '../../utils/text/syllable-table';
import { tokenize } from '../../utils/text/tokenize';

const table = buildSyllableTable([
  ['bo', 0],
  ['truong', 1],
]);

const listsOf = (text: string) => {
  const { start, end, kind, shape, syllable, gap, count } = tokenize(text, table);
  return { count, lists: [start, end, kind, shape, syllable, gap].map((list) => [...list]) };
};

describe('memory that one text leaves to the next', () => {
  // What other texts left, the ones of other files too, is taken away: each is about the memory it gives itself.
  beforeEach(() => {
    for (const _ of [1, 2]) takeMemory(0);
  });

  it('is given to who needs no more', () => {
    const memory = new ArrayBuffer(400);
    giveBack(memory);
    expect(takeMemory(400)).toBe(memory);
    expect(takeMemory(400)).not.toBe(memory);
  });

  it('is not given to who needs more, and that of a whole book is not kept', () => {
    giveBack(new ArrayBuffer(400));
    expect(takeMemory(401).byteLength).toBe(401);
    const book = new ArrayBuffer(50_000_000);
    giveBack(book);
    expect(takeMemory(400)).not.toBe(book);
  });

  it.each(['Bo truong, 12 Bo\n\nTRUONG (3)', 'a', '\n', '12, 13', ''])(
    'what lies there is not read as of %j',
    (text) => {
      const fresh = listsOf(text);
      giveBack(new Uint8Array(10_000).fill(255).buffer);
      expect(listsOf(text)).toEqual(fresh);
    },
  );
});
