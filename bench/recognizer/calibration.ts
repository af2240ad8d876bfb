import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Lexicon } from '../../utils/lexicon/lexicon';
import { recognize } from '../../utils/recognize/recognize';

const corpus = new URL('../../../shared/corpus/', import.meta.url);

/** From this confidence on a mention is shown. */
const SHOWN = 0.8;

/** Where the bins of the table begin. */
const BINS = [0, 0.5, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 0.99] as const;

interface GoldMention {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly optional?: boolean;
}

interface Gold {
  readonly article: { readonly publishedAt: string | null };
  readonly mentions: readonly GoldMention[];
}

/** A mention as recognized, and whether the gold has it: kind and span. */
interface Judged {
  readonly rule: string;
  readonly confidence: number;
  readonly right: boolean;
}

/** So many mentions, and how many of them are right. */
export interface Share {
  readonly name: string;
  readonly count: number;
  readonly right: number;
}

export interface Calibration {
  /** By confidence, the bins in order; empty ones are left out. */
  readonly bins: readonly Share[];
  /** By rule. */
  readonly rules: readonly Share[];
  /** Of the mentions shown, the share that is right. */
  readonly shownPrecision: number;
  /** Of the gold, the share that is shown. */
  readonly shownRecall: number;
}

/** How far confidence keeps its word on the given parts of the corpus; nothing where they are absent. */
export function calibrate(lexicon: Lexicon, parts: readonly string[] = ['dev', 'seeds']): Calibration | undefined {
  const answers = parts.flatMap((part) => answersOf(new URL(`${part}/`, corpus)));
  if (answers.length === 0) return undefined;
  const judged = answers.flatMap(([gold, text]) => judge(gold, text, lexicon));
  const gold = answers.reduce((sum, [{ mentions }]) => sum + mentions.filter((one) => one.optional !== true).length, 0);
  const shown = judged.filter(({ confidence }) => confidence >= SHOWN);
  const right = shown.filter((one) => one.right).length;
  return {
    bins: shares(judged, ({ confidence }) => binOf(confidence)),
    rules: shares(judged, ({ rule }) => rule),
    shownPrecision: right / shown.length,
    shownRecall: right / gold,
  };
}

function answersOf(folder: URL): readonly (readonly [Gold, string])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((name) => [
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Gold,
      readFileSync(new URL(name.replace('.gold.json', '.txt'), folder), 'utf8').normalize('NFC'),
    ]);
}

/** What the gold calls optional counts neither way. */
function judge({ article, mentions }: Gold, text: string, lexicon: Lexicon): readonly Judged[] {
  const gold = new Map(mentions.map((mention) => [placeOf(mention.type, mention), mention]));
  const optional = new Set(
    mentions.filter((one) => one.optional === true).map(({ type, start }) => `${type} ${start}`),
  );
  const options = article.publishedAt === null ? {} : { publishedAt: article.publishedAt };
  return recognize(text, lexicon, options)
    .mentions.filter(({ kind, start }) => !optional.has(`${kind} ${start}`))
    .map((mention) => ({
      rule: mention.rule,
      confidence: mention.confidence,
      right: gold.has(placeOf(mention.kind, mention)),
    }));
}

function placeOf(kind: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${kind} ${start}-${end}`;
}

function binOf(confidence: number): string {
  const at = BINS.findLastIndex((least) => confidence >= least);
  return `${(BINS[at] ?? 0).toFixed(2)}–${(BINS[at + 1] ?? 1).toFixed(2)}`;
}

function shares(judged: readonly Judged[], nameOf: (one: Judged) => string): readonly Share[] {
  const names = [...new Set(judged.map(nameOf))].sort();
  return names.map((name) => {
    const own = judged.filter((one) => nameOf(one) === name);
    return { name, count: own.length, right: own.filter(({ right }) => right).length };
  });
}
