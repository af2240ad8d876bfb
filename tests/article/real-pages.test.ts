import { existsSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { detect } from '../../utils/article/detect';
import { readArticle } from '../../utils/article/read-article';
import { readPlainText } from '../../utils/article/read-plain-text';
import { documentOf } from './page';

/** Real pages and texts, beside the project and never in it. */
const shared = new URL('../../../shared/', import.meta.url);
const here = existsSync(new URL('pages/index.json', shared));
if (!here) console.warn('../shared is absent: real pages are not read');

interface Page {
  readonly file: string;
  readonly kind: string;
  readonly url: string;
}

const json = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, shared), 'utf8')) as T; // files of known form

describe.runIf(here)('real pages', () => {
  const pages = here ? json<readonly Page[]>('pages/index.json') : [];
  test.each(pages.map((page) => [page.file, page] as const))('%s', (file, page) => {
    const document = documentOf(readFileSync(new URL(`pages/${file}`, shared), 'utf8'));
    expect(detect(document, page.url).article).toBe(page.kind !== 'index');
    if (page.kind === 'index') return;
    const result = readArticle(document, page.url, { Readability });
    if (!result.ok) throw new Error(result.error.message);
    const { article, textMap } = result.value;
    const words = [...article.text.matchAll(/[^\s]+/g)];
    const lost = words.filter((m) => !textMap.rangeOf({ start: m.index, end: m.index + m[0].length }));
    expect(article.lang).toBe('vi');
    expect(lost.length / words.length).toBeLessThanOrEqual(0.005);
  });
});

interface Gold {
  readonly article: {
    readonly title?: string;
    readonly authors: readonly string[];
    readonly publishedAt?: string;
    readonly outlet?: string;
  };
}

describe.runIf(here)('the seeds as plain text', () => {
  test.each(['000', '001', '002', '003', '004'])('seed %s', (id) => {
    const { title, authors, publishedAt, outlet } = json<Gold>(`corpus/seeds/seed-${id}.gold.json`).article;
    const article = readPlainText(readFileSync(new URL(`corpus/seeds/seed-${id}.txt`, shared), 'utf8'));
    const { title: gotTitle = null, publishedAt: gotDate = null, outlet: gotOutlet = null } = article;
    expect([gotTitle, article.authors, gotDate, gotOutlet]).toEqual([title, authors, publishedAt, outlet]);
    const reasons = new Set(article.dropped.map((d) => d.reason));
    const expected = {
      '000': ['markup'],
      '001': ['title-again', 'view-count', 'address', 'keywords'],
      '002': ['title-again', 'links', 'repeated', 'invitation', 'source', 'comment-form'],
      '003': ['section-name', 'comment-form'],
      '004': ['markup'],
    }[id];
    expect([...reasons]).toEqual(expect.arrayContaining(expected ?? []));
  });
});
