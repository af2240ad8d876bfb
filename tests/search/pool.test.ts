import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hitsIn, packedChunk, textOf } from './find';

const pool = new URL('../../../shared/corpus/pool.ndjson', import.meta.url);

/** Folding written down a second time and in another way, to be compared with. */
const spread = (text: string) =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/(?<!\p{L})(qu|[bcdghklmnprstvx]|[cgknpt]h|ngh?|tr)y(?!\p{L})/gu, '$1i')
    .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$1$2 ')
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ')
    .replace(/ ?\n ?/g, ' \n ')} `;

/** Two to four neighbouring words from many places of a text. */
function phrasesOf(text: string, every: number): readonly string[] {
  const words = text.match(/[\p{L}\p{N}/.-]+/gu) ?? [];
  return words.flatMap((_, at) => (at % every === 0 ? [`${words.slice(at, at + 2 + (at % 3)).join(' ')} `] : []));
}

test.skipIf(!existsSync(pool))(
  'real phrases are found in the articles that hold them and in no others (needs ../shared)',
  () => {
    const texts = readFileSync(pool, 'utf8')
      .trim()
      .split('\n')
      .slice(0, 200)
      .map((line) => (JSON.parse(line) as { text: string }).text.normalize('NFC'));
    const chunk = packedChunk(texts.map((text) => textOf('', ...text.split('\n'))));
    const spreadTexts = texts.map(spread);
    let compared = 0;
    for (const typed of texts.flatMap((text) => phrasesOf(text, 251))) {
      const [hits = [], more] = hitsIn(chunk, typed);
      // A sign before a word says something else.
      if (more || /\s[-=]/u.test(typed) || !/[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(typed)) continue;
      const asPhrase = hits.filter(({ phrase }) => phrase).map(({ text }) => text);
      const needle = ` ${spread(typed).replace(/\s+/g, ' ').trim()} `;
      const holding = spreadTexts.flatMap((text, number) => (text.includes(needle) ? [number] : []));
      expect([typed, asPhrase.sort((a, b) => a - b)]).toEqual([typed, holding]);
      compared++;
    }
    expect(compared).toBeGreaterThan(200);
  },
  120_000,
);
