import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { detect } from '../../utils/article/detect';
import { readArticle } from '../../utils/article/read-article';
import { imitations } from './imitations';
import { mutations } from './mutations';
import { documentOf } from './page';
import { BODY, TITLE } from './story';

/** The page's path at a host of no list. */
const elsewhere = (url: string) => `https://bao-la.example${url.replace(/^https?:\/\/[^/]+/, '')}`;
const said = mutations.find(({ name }) => name === 'names that say nothing')!;
const unheard = imitations.filter(({ onlyByRecipe }) => onlyByRecipe === undefined);

describe.each([
  ['of no list, by their own names', () => undefined],
  ['whose names say nothing', said.apply],
] as const)('papers %s', (_, undress) => {
  test.each(unheard.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const document = documentOf(page.html);
    undress(document);
    const url = elsewhere(page.url);
    expect(detect(document, url).article).toBe(true);
    const read = readArticle(document, url, { Readability, sites: [] });
    if (!read.ok) throw new Error(read.error.message);
    const { article } = read.value;
    expect({ ...article, captions: [...article.captions].sort() }).toMatchObject({
      title: TITLE,
      lead: page.lead,
      authors: page.authors,
      publishedAt: page.publishedAt,
      captions: [...page.captions].sort(),
    });
    const expected = [TITLE, page.lead ?? '', ...BODY, ...page.captions, ...(page.headings ?? [])];
    expect(article.text.split('\n').sort()).toEqual(expected.filter((line) => line !== '').sort());
  });
});
