import { describe, expect, test } from 'vitest';
import { readArticle } from '../../utils/article/read-article';
import { sites } from '../../utils/article/sites/sites';
import { imitations } from './imitations';
import { documentOf, read } from './page';
import { BODY, TITLE } from './story';

const hostOf = (url: string) => new URL(url).hostname;
const known = imitations.filter(({ url }) =>
  sites.some(({ hosts }) => hosts.some((host) => hostOf(url) === host || hostOf(url).endsWith(`.${host}`))),
);

describe('recipes', () => {
  test.each(known.map((page) => [page.name, page] as const))('%s: by its host', (_, { url, html, lead, authors }) => {
    const { article, reader, changed } = read(html, url);
    expect(reader).not.toBe('readability');
    expect(changed).toBeUndefined();
    expect(article).toMatchObject({ title: TITLE, lead, authors });
  });

  test('a family is known by its markup under any host, and needs no Readability', () => {
    const { html } = imitations.find(({ url }) => hostOf(url) === 'vtv.vn')!;
    const result = readArticle(documentOf(html), 'https://bao-moi-lap.example/bai-1', {});
    expect(result).toMatchObject({ ok: true, value: { reader: 'vccorp' } });
  });

  test('a page of no family without Readability says what it needs', () => {
    const { html } = imitations.find(({ url }) => hostOf(url).startsWith('lacthuong'))!;
    const result = readArticle(documentOf(html), 'https://bao-moi-lap.example/bai-1', {});
    expect(result).toMatchObject({ ok: false, error: { code: 'needs-readability' } });
  });

  const changedPage = `<html><head><title>${TITLE}</title></head><body><div class="moi"><h1>${TITLE}</h1><div class="than">${BODY.map((text) => `<p>${text}</p>`).join('')}</div></div></body></html>`;

  test('a body that is gone is told loudly, and read quietly by Readability', () => {
    const { article, reader, changed } = read(changedPage, 'https://znews.vn/tram-bom-post1234567.html');
    expect(changed).toEqual({ code: 'SiteChanged', site: 'zing', missing: ['body'] });
    expect(reader).toBe('readability');
    for (const text of BODY) expect(article.text).toContain(text);
  });

  test('a headline that is gone is told too, and found elsewhere', () => {
    const html = changedPage.replace('class="than"', 'class="the-article-body"');
    const { article, reader, changed } = read(html, 'https://znews.vn/tram-bom-post1234567.html');
    expect(changed).toEqual({ code: 'SiteChanged', site: 'zing', missing: ['title'] });
    expect([reader, article.title]).toEqual(['zing', TITLE]);
  });

  test('names and hosts stand once, and every selector is one', () => {
    const names = sites.map(({ name }) => name);
    const hosts = sites.flatMap((site) => site.hosts);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(hosts).size).toBe(hosts.length);
    const document = documentOf('<html><body></body></html>');
    const { querySelector } = document;
    for (const { marks, body, title, lead = [], authors = [], date = [], captions = [], junk = [] } of sites)
      for (const selector of [...marks, ...body, ...title, ...lead, ...authors, ...date, ...captions, ...junk])
        expect(querySelector.call(document, selector)).toBeNull();
  });

  test('the HTML to keep has no boxes that the recipe calls junk', () => {
    const { html } = imitations.find(({ url }) => hostOf(url) === 'vtv.vn')!;
    const result = read(html, 'https://vtv.vn/bai-100260904091500123.htm');
    expect(result.html).toContain(BODY[0]);
    expect(result.html).not.toContain('RelatedOneNews');
  });
});
