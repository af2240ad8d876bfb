import { describe, expect, test } from 'vitest';
import { sampleHtml, samplePages } from '../../cli/browser/sample-newspaper';
import { clipText } from '../../cli/clip-text';
import { bundledLexicon } from '../../utils/lexicon/bundled';

const lexicon = bundledLexicon();
const clips = new Map(
  samplePages.map(({ file, url }) => {
    const clip = clipText({ file, url, text: sampleHtml(file) }, lexicon);
    if (!clip.ok) throw new Error(clip.error.message);
    return [file, clip.value] as const;
  }),
);
const clipOf = (file: string) => clips.get(file);
const contentOf = (file: string) => {
  const content = clipOf(file)?.content;
  if (!content) throw new Error(`${file} was not taken for an article`);
  return content;
};
const articles = samplePages.filter((page) => page.kind === 'article');

describe('the sample newspaper, read', () => {
  test.each(samplePages.map((page) => [page.file, page] as const))('%s: what it is', (file, page) => {
    expect(clipOf(file)?.detection.article).toBe(page.kind === 'article');
  });

  test.each(articles.map((page) => [page.file, page] as const))('%s: head and captions', (file, page) => {
    const { article } = contentOf(file);
    expect({
      title: article.title,
      outlet: article.outlet,
      authors: article.authors,
      publishedAt: article.publishedAt,
      captions: article.captions,
      lang: article.lang,
      url: article.canonicalUrl,
    }).toEqual({
      title: page.title,
      outlet: page.outlet,
      authors: page.authors,
      publishedAt: page.publishedAt,
      captions: page.captions,
      lang: page.lang,
      url: page.url,
    });
    if (page.lead !== undefined) expect(article.lead).toBe(page.lead);
  });

  test.each(articles.map((page) => [page.file] as const))('%s: nothing of the page around it', (file) => {
    const { article, html } = contentOf(file);
    expect(html?.replace(/<[^>]*>/gu, '')).not.toContain('leftcenterrightdel');
    for (const junk of [
      'leftcenterrightdel',
      'Mời bạn đọc',
      'Từ khóa',
      'Tin liên quan',
      'Bình luận',
      'Họ và tên',
      'lượt xem',
      'Trích Lục',
    ])
      expect(article.text).not.toContain(junk);
    const lines = article.text.split('\n').filter((line) => line.length > 60);
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });

  test('the wire story reads the same in both outlets', () => {
    const bodyOf = (file: string) =>
      contentOf(file)
        .article.blocks.filter((block) => block.kind === 'paragraph')
        .map((block) => contentOf(file).article.text.slice(block.start, block.end));
    expect(bodyOf('vietnamplus-ung-pho-lu.html')).toEqual(bodyOf('tuoitre-ung-pho-lu.html'));
  });
});

describe('the sample newspaper, recognized', () => {
  test.each(articles.map((page) => [page.file, page] as const))('%s: its officials', (file, page) => {
    const named = contentOf(file).recognition.officials.map(({ name }) => name);
    expect([...named].sort()).toEqual([...(page.officials ?? [])].sort());
  });

  test.each(articles.map((page) => [page.file, page] as const))('%s: its documents', (file, page) => {
    const { mentions, documents } = contentOf(file).recognition;
    const byKey = new Map(documents.map((document) => [document.key, document]));
    const found = mentions.flatMap(({ kind, surface, ref }) => {
      const document = byKey.get(ref);
      return kind === 'document' && document ? [{ surface, document }] : [];
    });
    for (const expected of page.documents ?? []) {
      const hit = found.find(({ surface }) => surface === expected.text);
      expect(hit?.document, expected.text).toMatchObject({
        kind: expected.kind,
        draft: expected.draft ?? false,
        ...(expected.number === null ? {} : { number: expected.number }),
      });
    }
    if (page.documents?.length === 0) expect(found).toEqual([]);
  });

  test('every mention says what the text says at its place', () => {
    for (const { file } of articles) {
      const { article, recognition } = contentOf(file);
      for (const { start, end, surface } of recognition.mentions) expect(article.text.slice(start, end)).toBe(surface);
    }
  });
});
