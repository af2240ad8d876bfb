import { Readability } from '@mozilla/readability';
import { detect } from '../utils/article/detect';
import { readArticle } from '../utils/article/read-article';

/** What one page costs, in milliseconds, each the median of warm rounds. */
export interface PageCost {
  readonly detect: number;
  readonly ours: number;
  readonly elsewhere: number;
  readonly readability: number;
  /** Characters of the article's blocks, and of those how many lead back to the page letter for letter. */
  readonly characters: number;
  readonly mapped: number;
}

const rounds = 9;

function median(work: () => unknown): number {
  work();
  work();
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
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
  return {
    detect: median(() => detect(document, url)),
    ours: median(() => readArticle(document, url, { Readability })),
    elsewhere: median(() => readArticle(document, unknown, { Readability, sites: [] })),
    readability: median(() => new Readability(document.cloneNode(true) as Document).parse()),
    ...mappedOf(url),
  };
}
