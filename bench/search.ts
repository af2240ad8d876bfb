import { foldedLine, lineWriter } from '../utils/search/analyze';
import { openBlock } from '../utils/search/block';
import { buildSegment } from '../utils/search/build-segment';
import { dropNear } from '../utils/search/drop-near';
import { fieldLengths } from '../utils/search/field-lengths';
import { EXACT, PHRASE } from '../utils/search/hits';
import { indexedLines } from '../utils/search/indexed-text';
import { parseQuery } from '../utils/search/parse-query';
import { EXACT_BONUS, PHRASE_BONUS, partScore, rarity } from '../utils/search/score';
import { type Chunk, searchChunk } from '../utils/search/search-chunk';
import type { Bench } from './bench';
import { shown } from './measure';
import { poolName, poolTexts } from './pool';
import { type Random, seeded } from './random';
import { wireStories } from './search/wire';

const QUERIES = 200;
const exactLine = (text: string) => lineWriter()(text).exact;
const TONED = 'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';

const withoutTones = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** The words with the tone of one of them changed, as a slip of the finger does. */
function wrongTone(words: string, random: Random): string {
  const at = [...words].findIndex((letter) => TONED.includes(letter));
  if (at < 0) return words;
  const group = Math.floor(TONED.indexOf(words[at] ?? '') / 5) * 5;
  return `${words.slice(0, at)}${TONED[group + random.whole(5)]}${words.slice(at + 1)}`;
}

/** Phrases, names, numbers, without tones and with one wrong tone, in equal parts: cut out of the texts by a seed. */
function queriesFrom(texts: readonly string[]): readonly string[] {
  const random = seeded(20_261_129);
  const queries: string[] = [];
  while (queries.length < QUERIES) {
    const kind = queries.length % 5;
    const text = random.pick(texts);
    const found =
      kind === 1
        ? [...text.matchAll(/(?<![\p{L}\p{M}])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}/gu)].map(([name]) => name)
        : kind === 2
          ? [...text.matchAll(/\d{1,4}(?:\/\d{4})?[-/]\p{Lu}{2,4}(?:[-/]\p{Lu}{2,6})?/gu)].map(([number]) => number)
          : [...text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}+(?: \p{Ll}+){1,3}(?![\p{L}\p{M}])/gu)].map(([words]) => words);
    if (found.length === 0) continue;
    const words = random.pick(found);
    queries.push(`${kind === 3 ? withoutTones(words) : kind === 4 ? wrongTone(words, random) : words} `);
  }
  return queries;
}

function chunkOf(texts: readonly string[]): Chunk {
  const { blocks, fieldEnds } = buildSegment(
    texts.map((text) => indexedLines([[], [], [], [], [], [], text.split('\n')])),
  );
  return {
    count: texts.length,
    lengths: fieldLengths(fieldEnds.flat()),
    block: (term) => {
      const bytes = blocks.get(term);
      return bytes && openBlock(bytes);
    },
    begun: () => [],
  };
}

/** The answers, best first, as the store ranks them. */
function search(chunk: Chunk, typed: string): readonly number[] {
  const [clause] = parseQuery(typed).clauses;
  if (!clause) return [];
  const [hits] = dropNear(clause, [searchChunk(clause, chunk, () => true)]);
  const { texts = new Int32Array(0), flags, weighed } = hits ?? {};
  const idf = rarity(texts.length, chunk.count);
  const scores = Array.from(texts, (text, i) => {
    const flag = flags?.[i] ?? 0;
    const bonus = (flag & PHRASE ? PHRASE_BONUS : 0) + (flag & EXACT ? EXACT_BONUS : 0);
    return { text, score: bonus + partScore(weighed?.[0]?.[i] ?? 0, idf) };
  });
  return scores.sort((a, b) => b.score - a.score).map(({ text }) => text);
}

/** What a search finds of what stands in the texts: right is what holds the folded phrase, all texts read through. */
export const searchBench: Bench = () => {
  const texts = poolTexts();
  const chunk = chunkOf(texts);
  const lines = texts.map((text) => text.split('\n').map((line) => ` ${foldedLine(line)} `));
  const toned = texts.map((text) => text.split('\n').map((line) => ` ${exactLine(line)} `));
  let [wanted, gotten, shownFirst, rightFirst, tonedFirst, tonedAsked] = [0, 0, 0, 0, 0, 0];
  for (const typed of queriesFrom(texts)) {
    const needle = ` ${foldedLine(typed)} `;
    const right = new Set(lines.flatMap((all, number) => (all.some((line) => line.includes(needle)) ? [number] : [])));
    const found = search(chunk, typed);
    wanted += right.size;
    gotten += found.filter((number) => right.has(number)).length;
    // What is only near may follow where there are fewer than ten: it is counted against us.
    const first = found.slice(0, 10);
    shownFirst += first.length;
    rightFirst += first.filter((number) => right.has(number)).length;
    const exact = ` ${exactLine(typed)} `;
    const holds = (number: number) => toned[number]?.some((line) => line.includes(exact)) ?? false;
    if (![...right].some(holds)) continue;
    tonedAsked++;
    if (found[0] !== undefined && holds(found[0])) tonedFirst++;
  }
  const wire = wireStories();
  const figures = { recall: gotten / wanted, precision10: rightFirst / shownFirst, ...wire.figures };
  const share = (what: string, value: number, least: number) => ({
    what,
    ours: shown(value, 4),
    bar: `≥ ${least}`,
    good: value >= least,
  });
  return Promise.resolve({
    lines: [
      { what: `queries over ${texts.length} texts (${poolName})`, ours: String(QUERIES) },
      share('recall', figures.recall, 0.98),
      share('precision of the first ten', figures.precision10, 0.95),
      { what: 'first answer has the typed tones, where any has', ours: shown(tonedFirst / tonedAsked, 4) },
      ...wire.lines,
    ],
    figures,
  });
};
