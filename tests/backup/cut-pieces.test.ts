import { describe, expect, test } from 'vitest';
import { cutPieces } from '../../utils/backup/cut-pieces';

const lines = Array.from({ length: 2000 }, (_, n) => `,\n{"id":${n},"text":"${`câu ${n * 7919} `.repeat(300)}"}`);
const texts = (some: readonly string[]) => ['{"exportedAt":1,"clips":[', ...some, '\n]}'];

async function pieces(some: readonly string[]): Promise<readonly string[]> {
  async function* given() {
    yield* texts(some);
  }
  const found: string[] = [];
  for await (const piece of cutPieces(given())) found.push(piece);
  return found;
}

const whole = await pieces(lines);

describe('pieces of an export', () => {
  test('put together are the export', () => expect(whole.join('') === texts(lines).join('')).toBe(true));

  test('the first has the time in it and is one of its own', () => expect(whole[0]).toBe(texts([])[0]));

  test('are neither small nor large', () => {
    expect(whole.length).toBeGreaterThan(8);
    for (const piece of whole.slice(1, -1)) {
      expect(piece.length).toBeGreaterThan(262_144);
      expect(piece.length).toBeLessThan(3_000_000);
    }
  });

  test.each([
    ['one is added at the end', [...lines, ',\n{"id":"neu"}']],
    ['one goes in the middle', lines.toSpliced(1000, 1)],
    ['the first goes', lines.toSpliced(0, 1)],
    ['one is changed', lines.with(700, ',\n{"id":700,"text":"đã sửa"}')],
  ])('where %s, nearly all are those of the last time', async (_, changed) => {
    const known = new Set(whole);
    const fresh = (await pieces(changed)).filter((piece) => !known.has(piece));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.length).toBeLessThanOrEqual(3);
  });

  test('a text that is larger than a piece may be is one by itself', async () => {
    const found = await pieces(['x'.repeat(9_000_000), 'y']);
    expect(found.map((piece) => piece.length)).toEqual([25, 9_000_000, 4]);
  });
});
