import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foldedLine } from '../../utils/search/analyze';
import { parseQuery } from '../../utils/search/query';
import { searchPostings } from '../../utils/search/search-postings';
import { buildSegment, NO_POSTINGS, unpackPostings } from '../../utils/search/segment';

const pool = new URL('../../../shared/corpus/pool.ndjson', import.meta.url);

/** Folding written down a second time and in another way, to be compared with. */
const spread = (text: string) =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
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
    const { blocks, titleEnds } = buildSegment(texts.map((text) => ['', ...text.split('\n').map(foldedLine)]));
    const spreadTexts = texts.map(spread);
    const postings = (term: string) => {
      const block = blocks.get(term);
      return block ? unpackPostings(block) : NO_POSTINGS;
    };
    let compared = 0;
    for (const typed of texts.flatMap((text) => phrasesOf(text, 251))) {
      const query = parseQuery(typed);
      const [phrase = []] = query.phrases;
      if (query.phrases.length !== 1 || phrase.length < 2) continue;
      const found = searchPostings(query, { whole: new Map(phrase.map((term) => [term, postings(term)])) }, titleEnds);
      const asPhrase = [...found].filter(([, grade]) => grade >= 2).map(([text]) => text);
      const needle = ` ${spread(typed).replace(/\s+/g, ' ').trim()} `;
      const holding = spreadTexts.flatMap((text, number) => (text.includes(needle) ? [number] : []));
      expect([typed, asPhrase.sort((a, b) => a - b)]).toEqual([typed, holding]);
      compared++;
    }
    expect(compared).toBeGreaterThan(200);
  },
  30_000,
);
