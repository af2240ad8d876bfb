import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { detect } from '../utils/article/detect';
import { readArticle } from '../utils/article/read-article';

/** What one page costs, in milliseconds, each the median of warm rounds. */
export interface PageCost {
  readonly detect: number;
  readonly ours: number;
  readonly elsewhere: number;
  readonly readability: number;
  readonly defuddle: number;
  /** Characters of the article's blocks, and of those how many lead back to the page letter for letter. */
  readonly characters: number;
  readonly mapped: number;
}

const rounds = 9;
const warmUp = 2;

/** Median times of several pieces of work done in turns, so that whatever else the machine does falls on all of them. */
function medians<Name extends string>(works: Readonly<Record<Name, () => unknown>>): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[]; // the keys of the record
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round++)
    for (const name of names) {
      const began = performance.now();
      works[name]();
      if (round >= 0) times[name].push(performance.now() - began);
    }
  const median = (name: Name) => times[name].sort((x, y) => x - y)[rounds >> 1] ?? Number.NaN;
  return Object.fromEntries(names.map((name) => [name, median(name)])) as Record<Name, number>;
}

/** How much of the article's text leads back to live nodes. */
function mappedOf(url: string): Pick<PageCost, 'characters' | 'mapped'> {
  const read = readArticle(document, url, { Readability });
  if (!read.ok) return { characters: 0, mapped: 0 };
  const { article, textMap } = read.value;
  let [characters, mapped] = [0, 0];
  for (const { start, end } of article.blocks) {
    characters += end - start;
    if (textMap.rangeOf({ start, end })) mapped += end - start;
  }
  return { characters, mapped };
}

/** Measures the page it stands in. */
export function measurePage(url: string): PageCost {
  // The same page under an address and of a making that no list knows.
  const unknown = `https://bao-khong-quen.example${new URL(url).pathname}`;
  const copy = () => document.cloneNode(true) as Document; // the clone of a Document is one
  return {
    ...medians({
      detect: () => detect(document, url),
      ours: () => readArticle(document, url, { Readability }),
      elsewhere: () => readArticle(document, unknown, { Readability, sites: [] }),
      readability: () => new Readability(copy()).parse(),
    }),
    // On its own, after the others: it is the slowest by far and leaves much to clear away.
    ...medians({ defuddle: () => new Defuddle(copy(), { url, useAsync: false }).parse() }),
    ...mappedOf(url),
  };
}
