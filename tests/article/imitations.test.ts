import { describe, expect, test } from 'vitest';
import { detect } from '../../utils/article/detect';
import { imitations } from './imitations';
import { documentOf, read } from './page';
import { BODY, TITLE } from './story';

describe.each(imitations)('$name', (page) => {
  test('is an article', () => {
    expect(detect(documentOf(page.html), page.url)).toMatchObject({ article: true });
  });

  test('is read with its lead, captions, authors and date, and nothing of what stands around it', () => {
    const { article } = read(page.html, page.url);
    expect({ ...article, captions: [...article.captions].sort() }).toMatchObject({
      title: TITLE,
      lead: page.lead,
      authors: page.authors,
      publishedAt: page.publishedAt,
      captions: [...page.captions].sort(),
      lang: 'vi',
    });
    const expected = [TITLE, page.lead, ...BODY, ...page.captions, ...(page.headings ?? [])].filter(
      (line) => line !== undefined,
    );
    expect(article.text.split('\n').sort()).toEqual([...expected].sort());
  });

  test('is mapped: every word of it leads to the page and back', () => {
    const { article, textMap } = read(page.html, page.url);
    for (const match of article.text.matchAll(/[^\s]+/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const range = textMap.rangeOf(span);
      expect(
        range && range.startNode === range.endNode && range.startNode.data.slice(range.startOffset, range.endOffset),
      ).toBe(match[0]);
      expect(range && textMap.offsetAt(range.startNode, range.startOffset)).toBe(span.start);
    }
  });
});
