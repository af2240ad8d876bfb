import { existsSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { detect } from '../../utils/article/detect';
import { readArticle } from '../../utils/article/read-article';
import type { Article } from '../../utils/model/article';
import { mutations } from './mutations';
import { documentOf } from './page';

/** Real pages beside the project, one of each newspaper, in dresses that no list knows. */
const shared = new URL('../../../shared/pages/', import.meta.url);
const here = existsSync(shared);
if (!here) console.warn('../shared is absent: mutated pages are not read');

interface Page {
  readonly file: string;
  readonly kind: string;
  readonly url: string;
}

interface Truth {
  readonly title: string;
  readonly lead?: string | null;
  readonly authors?: readonly string[];
  readonly publishedAt?: string | null;
  readonly bodyParagraphs: readonly string[];
  readonly captions?: readonly string[];
}

const load = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, shared), 'utf8')) as T; // files of known form
const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[“”"'‘’]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
const size = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length, 0);

/** Shares of the true text that was read, and of what was read that is not true. */
function scores(article: Article, truth: Truth) {
  const gold = [truth.title, truth.lead ?? '', ...truth.bodyParagraphs, ...(truth.captions ?? [])]
    .map(clean)
    .filter(Boolean);
  const got = article.text.split('\n').map(clean).filter(Boolean);
  const [goldText, gotText] = [gold.join(' '), got.join(' ')];
  return {
    kept: size(gold.filter((line) => gotText.includes(line))) / size(gold),
    junk: size(got.filter((line) => !goldText.includes(line))) / size(got),
    authors: !truth.authors?.length || clean(article.authors.join('|')) === clean(truth.authors.join('|')),
  };
}

describe.runIf(here)('real pages in another dress', () => {
  const pages = here ? load<readonly Page[]>('index.json') : [];
  const hostOf = ({ file }: Page) => file.split('__')[0];
  const articles = pages.filter(({ kind }) => kind !== 'index');
  const oneEach = articles.filter((page, i) => articles.findIndex((other) => hostOf(other) === hostOf(page)) === i);
  const others = pages.filter(({ kind }) => kind === 'index').slice(0, 4);

  describe.each(mutations)('$name', ({ apply, metadata }) => {
    const right: boolean[] = [];
    test.each(oneEach.map((page) => [page.file, page] as const))('%s', (file, page) => {
      const document = documentOf(readFileSync(new URL(file, shared), 'utf8'));
      apply(document);
      expect(detect(document, page.url).article).toBe(true);
      const read = readArticle(document, 'https://bao-khong-quen.example/bai-1', { Readability });
      if (!read.ok) throw new Error(read.error.message);
      const truth = load<Truth>(file.replace('.html', '.truth.json'));
      const { kept, junk, authors } = scores(read.value.article, truth);
      right.push(authors);
      expect(kept).toBeGreaterThanOrEqual(0.97);
      expect(junk).toBeLessThanOrEqual(0.05);
      expect(clean(read.value.article.title ?? '')).toBe(clean(truth.title));
      if (metadata && truth.publishedAt)
        expect(read.value.article.publishedAt?.slice(0, 16)).toBe(truth.publishedAt.slice(0, 16));
    });

    test('authors', () => {
      expect(right.filter(Boolean).length / right.length).toBeGreaterThanOrEqual(metadata ? 0.85 : 0.5);
    });

    test.each(others.map((page) => [page.file, page] as const))('%s is still no article', (file, page) => {
      const document = documentOf(readFileSync(new URL(file, shared), 'utf8'));
      apply(document);
      expect(detect(document, page.url).article).toBe(false);
    });
  });
});
