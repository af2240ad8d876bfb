import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Lexicon } from '../utils/lexicon/lexicon';
import { recognize } from '../utils/recognize/recognize';

const folder = new URL('../../shared/corpus/dev/', import.meta.url);

/** From this confidence on a mention is shown. */
const SHOWN = 0.8;

interface Gold {
  readonly article: { readonly publishedAt: string | null };
  readonly mentions: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly optional?: boolean;
  }[];
}

/** Of what is shown on the dev corpus, how much is right, and how much of the gold is shown; nothing where it is absent. */
export function shownOnDev(lexicon: Lexicon): { readonly shownPrecision?: number; readonly shownRecall?: number } {
  if (!existsSync(folder)) return {};
  let [right, shown, gold] = [0, 0, 0];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.gold.json'))) {
    const answer = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Gold;
    const text = readFileSync(new URL(name.replace('.gold.json', '.txt'), folder), 'utf8').normalize('NFC');
    const wanted = new Set(answer.mentions.filter(({ optional }) => optional !== true).map(placeOf));
    const leftOut = new Set(answer.mentions.filter(({ optional }) => optional === true).map(({ start }) => start));
    const publishedAt = answer.article.publishedAt;
    const found = recognize(text, lexicon, publishedAt === null ? {} : { publishedAt }).mentions;
    const places = found
      .filter(({ confidence, start }) => confidence >= SHOWN && !leftOut.has(start))
      .map(({ kind, start, end }) => placeOf({ type: kind, start, end }));
    gold += wanted.size;
    shown += places.length;
    right += places.filter((place) => wanted.has(place)).length;
  }
  return { shownPrecision: right / shown, shownRecall: right / gold };
}

function placeOf(mention: { readonly type: string; readonly start: number; readonly end: number }): string {
  return `${mention.type} ${mention.start}-${mention.end}`;
}
