import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' };
import citeproc from 'citeproc';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import jsonld from 'jsonld';
import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';
import { describe, expect, test, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { thesisCitation } from '../../../utils/export/cite/citation-styles';
import type { CslItem } from '../../../utils/export/cite/csl-item';
import { gatherSubjects } from '../../../utils/export/word/statements';
import { annoContext } from './anno-context';
import { allClips, exported, sourceOf } from './sample-source';

const titles = allClips.map(({ article }) => article.title ?? '');
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
const mentions = allClips.flatMap((clip) => clip.mentions);
const officialKeys = new Set(allClips.flatMap((clip) => clip.officials.map(({ key }) => key)));
const documentKeys = new Set(allClips.flatMap((clip) => clip.documents.map(({ key }) => key)));
const notes = allClips.flatMap(({ annotations = [] }) => annotations);
const unzipped = async (name: 'vault' | 'csv') =>
  Object.entries(unzipSync(await exported(name))).map(([path, bytes]) => ({ path, bytes, text: strFromU8(bytes) }));

// Readers of other programs, not ours, take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

test('the sample collection has something for every format', () => {
  expect(mentions.length).toBeGreaterThan(50);
  expect(officialKeys.size).toBeGreaterThan(10);
  expect(documentKeys.size).toBeGreaterThan(5);
  expect(notes.length).toBeGreaterThan(3);
});

describe('a vault, read by a YAML parser and as Obsidian resolves links', () => {
  test('has a note a clip, an official and a document, with flat properties and no link that leads nowhere', async () => {
    const files = await unzipped('vault');
    const names = new Map(files.map((file) => [file.path.split('/').at(-1)!.replace(/\.md$/, ''), file]));
    expect(files).toHaveLength(allClips.length + officialKeys.size + documentKeys.size);
    expect(new Set([...names.keys()].map((name) => name.toLocaleLowerCase('vi'))).size).toBe(files.length);
    const dangling: string[] = [];
    for (const { path, text } of files) {
      expect(path).toBe(path.normalize('NFC'));
      expect(Buffer.byteLength(path.split('/').at(-1)!)).toBeLessThan(240);
      expect(path).not.toMatch(/[\\:*?"<>|#^[\]\p{Cc}]/u);
      const yaml = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
      const properties = parseYaml(yaml ?? '', { strict: true, uniqueKeys: true }) as Record<string, unknown>;
      for (const value of Object.values(properties))
        expect([value].flat().every((one) => ['string', 'number', 'boolean'].includes(typeof one))).toBe(true);
      for (const [, target = ''] of text.matchAll(/\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/g)) {
        const [name = '', block] = target.split('#^');
        const of = name === '' ? text : names.get(name)?.text;
        if (of === undefined || (block && !new RegExp(`(?: |^)\\^${block}$`, 'm').test(of)))
          dangling.push(`${path} → ${target}`);
      }
    }
    expect(dangling).toEqual([]);
    const said = files.map(
      ({ text }) => parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(text)![1]!) as { title?: string; source?: string },
    );
    for (const { article } of allClips)
      expect(said).toContainEqual(expect.objectContaining({ title: article.title, source: article.url }));
    expect(files.filter(({ text }) => text.includes('[[#^doan-')).length).toBeGreaterThan(0);
  });

  test('names notes the same when clips are added', async () => {
    const few = unzipSync(await exported('vault', sourceOf(allClips.slice(0, 9))));
    const all = new Set((await unzipped('vault')).map(({ path }) => path));
    for (const path of Object.keys(few)) expect(all).toContain(path);
  });
});

describe('references, read by citation-js', () => {
  const wanted = allClips.length + documentKeys.size;
  test('CSL-JSON', async () => {
    const items = JSON.parse((await exported('csl-json')).toString()) as { type: string; title: string }[];
    expect(new Cite(items).data).toHaveLength(wanted);
    expect(items.filter(({ type }) => type === 'article-newspaper').map(({ title }) => title)).toEqual(
      titles.map(oneLine),
    );
    expect(new Set(items.map(({ type }) => type))).toContain('regulation');
  });

  test('RIS', async () => {
    const data = new Cite((await exported('ris')).toString(), { forceType: '@ris/file' }).data as {
      type: string;
      title: string;
      URL?: string;
    }[];
    expect(data).toHaveLength(wanted);
    expect(data.slice(0, titles.length).map(({ title }) => title)).toEqual(titles.map(oneLine));
    expect(data[0]).toMatchObject({ type: 'article-newspaper', URL: allClips[0]!.article.canonicalUrl });
  });

  test('BibTeX', async () => {
    const text = (await exported('bibtex')).toString();
    const data = new Cite(text, { forceType: '@biblatex/text' }).data as {
      type: string;
      title: string;
      author?: unknown;
    }[];
    expect(data).toHaveLength(wanted);
    const plain = (title: string) =>
      title
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/gu, ' ')
        .trim();
    expect(plain(data[0]!.title)).toBe(oneLine(titles[0]!));
    for (const [i, title] of titles.entries())
      if (!/[<\\^"'-]/.test(title)) expect(plain(data[i]!.title)).toBe(oneLine(title));
    expect(plugins.list()).toContain('@bibtex');
  });
});

test('citeproc prints every reference of the sample collection in our style as our writer does', async () => {
  const items = JSON.parse((await exported('csl-json')).toString()) as CslItem[];
  const byId = new Map(items.map((item) => [item.id, item]));
  const style = readFileSync(new URL('../../../public/luan-van-viet-nam.csl', import.meta.url), 'utf8');
  const system = { retrieveLocale: () => locales['en-US'], retrieveItem: (id: string) => byId.get(id) ?? {} };
  const engine = new citeproc.Engine(system, style, 'vi-VN', true);
  engine.setOutputFormat('text');
  // citeproc turns straight quotation marks, and takes tags in titles for its own.
  const plain = items.filter(({ title, author = [] }) => !/["'<>]/.test(title + author.map(({ literal }) => literal)));
  expect(plain.length).toBeGreaterThan(items.length / 2);
  for (const item of plain) {
    engine.updateItems([item.id]);
    const [, [entry = ''] = []] = engine.makeBibliography() || [{}, []];
    expect(entry.trim()).toBe(thesisCitation(item));
  }
});

describe('tables, read by a strict parser', () => {
  test('four of them, with every row, the Vietnamese intact and no formula', async () => {
    const files = await unzipped('csv');
    const rows = new Map(
      files.map(({ path, text, bytes }) => {
        expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
        return [
          path,
          parseCsv(text, {
            bom: true,
            columns: true,
            relax_quotes: false,
            relax_column_count: false,
            record_delimiter: '\r\n',
          }) as Record<string, string>[],
        ];
      }),
    );
    expect(rows.get('articles.csv')!.map(({ title }) => title!.replace(/^'(?=[=+\-@])/, ''))).toEqual(titles);
    expect(rows.get('mentions.csv')!.map(({ surface }) => surface)).toEqual(mentions.map(({ surface }) => surface));
    for (const { sentence, surface } of rows.get('mentions.csv')!) expect(sentence).toContain(surface!.trim());
    expect(new Set(rows.get('officials.csv')!.map(({ key }) => key))).toEqual(officialKeys);
    expect(new Set(rows.get('documents.csv')!.map(({ key }) => key))).toEqual(documentKeys);
    for (const table of rows.values())
      for (const row of table) for (const value of Object.values(row)) expect(value).not.toMatch(/^[=+\-@\t\r]/);
  });

  test('Readwise has a row a highlight under its own columns', async () => {
    const rows = parseCsv(await exported('readwise'), { columns: true, record_delimiter: '\r\n' }) as Record<
      string,
      string
    >[];
    expect(rows.map(({ Highlight }) => Highlight)).toEqual(notes.map(({ selectors }) => selectors.quote.exact));
    expect(rows.map(({ Note }) => Note!.trim())).toEqual(notes.map(({ note }) => note));
    expect(Object.keys(rows[0]!)).toEqual(['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']);
  });
});

describe('annotations', () => {
  test('JSON-LD expands to the W3C’s vocabulary and nothing is left unknown', async () => {
    const file = JSON.parse((await exported('annotations')).toString()) as object;
    const documentLoader = async (url: string) => {
      expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
      return { contextUrl: undefined, documentUrl: url, document: { '@context': annoContext } };
    };
    const [page] = (await jsonld.expand(file, { documentLoader, safe: true })) as Record<
      string,
      { '@list': Record<string, unknown>[] }[]
    >[];
    const items = page!['http://www.w3.org/ns/activitystreams#items']![0]!['@list'];
    expect(items).toHaveLength(mentions.length + notes.length);
    expect(items.every((item) => (item['@type'] as string[])[0] === 'http://www.w3.org/ns/oa#Annotation')).toBe(true);
    const text = JSON.stringify(items);
    for (const { surface } of mentions) expect(text).toContain(JSON.stringify(surface).slice(1, -1));
  });

  test('Hypothesis has every highlight with its selectors', async () => {
    const { annotations } = JSON.parse((await exported('hypothesis')).toString()) as {
      annotations: { text: string; target: { selector: { exact?: string }[] }[] }[];
    };
    expect(annotations.map(({ text, target }) => [text, target[0]!.selector[1]!.exact])).toEqual(
      notes.map(({ note, selectors }) => [note, selectors.quote.exact]),
    );
  });
});

describe('graphs', () => {
  const edges = allClips.reduce(
    (sum, { officials, documents }) =>
      sum +
      officials.length +
      documents.length +
      officials.flatMap(({ positions }) => positions.filter((one) => one.organization)).length,
    0,
  );

  test('GraphML is XML whose edges join nodes that are there', async () => {
    const nodes = new Set<string>();
    const ends: string[] = [];
    const labels: string[] = [];
    let key = '';
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => expect.fail(error.message));
    parser.on('opentag', ({ name, attributes }) => {
      const value = (of: string) => (attributes[of] as { value: string } | undefined)?.value ?? '';
      if (name === 'node') nodes.add(value('id'));
      if (name === 'edge') ends.push(value('source'), value('target'));
      key = name === 'data' ? value('key') : '';
    });
    parser.on('text', (text) => key === 'label' && labels.push(text));
    parser.write((await exported('graphml')).toString()).close();
    expect(ends).toHaveLength(2 * edges);
    expect(ends.filter((end) => !nodes.has(end))).toEqual([]);
    expect(labels).toEqual(expect.arrayContaining([titles[0]]));
    expect(nodes.size).toBeGreaterThanOrEqual(allClips.length + officialKeys.size + documentKeys.size);
  });

  test('Cytoscape’s JSON says the same', async () => {
    const { elements } = JSON.parse((await exported('cytoscape')).toString()) as {
      elements: Record<'nodes' | 'edges', { data: Record<string, string> }[]>;
    };
    const ids = new Set(elements.nodes.map(({ data }) => data.id));
    expect(elements.edges).toHaveLength(edges);
    expect(elements.edges.every(({ data }) => ids.has(data.source) && ids.has(data.target))).toBe(true);
  });
});

test('pages without an address, as the command line reads files, are not taken for one another', async () => {
  const source = sourceOf(
    allClips.slice(0, 2).map(({ id: _id, article: { url: _url, canonicalUrl: _canonical, ...article }, ...clip }) => ({
      ...clip,
      article,
    })),
  );
  const items = JSON.parse((await exported('csl-json', source)).toString()) as CslItem[];
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const { elements } = JSON.parse((await exported('cytoscape', source)).toString()) as {
    elements: { nodes: { data: { kind: string } }[] };
  };
  expect(elements.nodes.filter(({ data }) => data.kind === 'article')).toHaveLength(2);
});

describe('pages', () => {
  test('HTML is valid, has no script, and all of the text', async () => {
    const text = (await exported('html')).toString();
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off', 'void-style': 'off' },
    });
    const report = await validator.validateString(text);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
    expect(text).not.toMatch(/<script|<img|<link| on[a-z]+=|src=/i);
    const shown = text
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    for (const { article } of allClips.slice(0, 3)) {
      const [longest = ''] = article.text.split('\n').sort((a, b) => b.length - a.length);
      expect(shown).toContain(longest);
    }
    expect(text.match(/<article /g)).toHaveLength(allClips.length);
  });

  test('DOCX is opened again with every sentence and a footnote for each', async () => {
    const subjects = await gatherSubjects(sourceOf(allClips));
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: await exported('docx') });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const facts = subjects.reduce((sum, subject) => sum + subject.facts.size + subject.statements.length, 0);
    expect(html.match(/<li id="[^"]*footnote-\d+"/g)).toHaveLength(facts);
    const { value: text } = await mammoth.extractRawText({ buffer: await exported('docx') });
    for (const { label, statements } of subjects) {
      expect(text).toContain(label);
      expect(oneLine(text)).toContain(oneLine(statements[0]?.sentence ?? '').replace(/\p{Cc}/gu, '\ufffd'));
    }
  });
});
