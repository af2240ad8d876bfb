import { anchor } from '../utils/anchor/anchor';
import { correspond } from '../utils/anchor/correspond';
import { describe } from '../utils/anchor/describe';
import { plainText } from '../utils/anchor/plain-text';
import type { Span } from '../utils/text/span';
import { size } from './anchoring';
import { type Fate, mutate } from './anchoring-mutate';
import { exactQuotes, passages, type Quote } from './anchoring-quotes';
import { articlesToAnchor } from './anchoring-texts';
import { standsUnchanged } from './anchoring-unchanged';
import type { Bench, Line } from './bench';
import { shown } from './measure';
import { type Random, seeded } from './random';

/** In characters: so much of either text is shown around a place. */
const AROUND = 250;

interface Tally {
  readonly standing: number;
  readonly placed: number;
  /** Where each wrong one stood, where we placed it, and where it stands. */
  readonly wrong: readonly string[];
}

/**
 * The tail of the anchoring bench: its names, numbers and symbols only, without the ladder beside them, over many seeds
 * (`SEEDS=9401-9440`, `SEEDS=7004`), and each wrong one with the words around it, then and now, for somebody to judge.
 */
export const anchoringTailBench: Bench = async () => {
  const [first = 901, last = first] = (process.env.SEEDS ?? '901').split('-').map(Number);
  const seeds = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const tallies = seeds.map((seed) => [seed, tallyOf(seeded(seed))] as const);
  const lines = tallies.map(([seed, { standing, placed, wrong }]): Line => {
    for (const one of wrong) process.stderr.write(`seed ${seed}\n${one}\n\n`);
    const share = `${shown((100 * placed) / standing)} % of ${standing} placed`;
    return { what: `seed ${seed}`, ours: `${wrong.length} wrong`, against: share, bar: '0', good: wrong.length === 0 };
  });
  return { lines, figures: { wrongExact: tallies.reduce((sum, [, { wrong }]) => sum + wrong.length, 0) } };
};

function tallyOf(random: Random): Tally {
  const texts = articlesToAnchor(size.texts, random);
  const vocabulary = texts.join(' ').match(/\p{L}[\p{Ll}\p{M}]*/gu) ?? [];
  const all = texts.map((text) => tallyOfText(text, vocabulary, random));
  const sum = (key: 'standing' | 'placed') => all.reduce((total, one) => total + one[key], 0);
  return { standing: sum('standing'), placed: sum('placed'), wrong: all.flatMap(({ wrong }) => wrong) };
}

function tallyOfText(text: string, vocabulary: readonly string[], random: Random): Tally {
  // Drawn as in the whole bench, so that a seed has the same cases.
  const quotes = [...passages(text, size.passages, random), ...exactQuotes(text, size.exact, random)];
  const plain = plainText(text);
  const stored = new Map(quotes.flatMap((q) => (q.kind === 'exact' ? [[q, describe(plain, q, q.kind)] as const] : [])));
  const tally = { standing: 0, placed: 0, wrong: [] as string[] };
  for (let i = 0; i < size.versions; i++) {
    const version = mutate(text, quotes, vocabulary, random);
    const changed = plainText(version.text);
    const way = correspond(plain, changed);
    quotes.forEach((quote, q) => {
      const selectors = stored.get(quote);
      const fate = version.fates[q]!;
      if (!selectors || fate.fate === 'broken') return;
      if (fate.fate === 'removed' && standsUnchanged(plain, quote, changed)) return;
      const found = anchor(changed, selectors, quote.kind, way);
      if (fate.fate !== 'removed') tally.standing++;
      if ('orphan' in found) return;
      if (isRight(found.span, fate)) tally.placed++;
      else tally.wrong.push(told(text, quote, version.text, found.span, fate));
    });
  }
  return tally;
}

const isRight = (span: Span, fate: Fate) =>
  fate.fate === 'stands' && span.start === fate.gold.start && span.end === fate.gold.end;

function told(then: string, quote: Quote, now: string, ours: Span, fate: Fate): string {
  const around = (text: string, { start, end }: Span) =>
    `${text.slice(Math.max(0, start - AROUND), start)}【${text.slice(start, end)}】${text.slice(end, end + AROUND)}`;
  const stands = 'gold' in fate ? around(now, fate.gold) : 'nowhere';
  const lines = { stood: around(then, quote), ours: around(now, ours), stands };
  return Object.entries(lines)
    .map(([what, words]) => `  ${what}: ${words.replaceAll('\n', '⏎')}`)
    .join('\n');
}
