import { describe, expect, test } from 'vitest';
import { safeFileName } from '../../utils/export/file-name';
import { exportFileName, exportFormats } from '../../utils/export/formats';
import { collectionJson } from '../../utils/export/json';
import { articleMarkdown } from '../../utils/export/markdown';
import { wikilink } from '../../utils/export/wikilink';
import { dayOfProperty, frontMatter } from '../../utils/export/yaml';
import { exportedClip } from '../../utils/model/as-exported';
import type { ReadClip } from '../../utils/model/clip';
import type { ExportedClip } from '../../utils/model/exported-clip';
import type { ClipId } from '../../utils/model/ids';
import { readClip } from '../store/sample';

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

const read = readClip({
  title: 'Quán triệt nghị quyết',
  body: 'Đồng chí Trần Văn Mẫu "dự".',
  officials: ['Trần Văn Mẫu'],
  documents: [{ kind: 'nghị quyết', number: '08-NQ/TW' }],
});
const stamp = {
  id: '01A' as ClipId,
  savedAt: '2026-11-20T01:00:00Z',
  updatedAt: '2026-11-20T02:00:00Z',
  contentHash: 'abc',
};

const sourceOf = (clips: readonly ExportedClip[]) => ({
  clips: async function* () {
    yield* clips;
  },
});

describe('JSON', () => {
  test('an empty collection is a whole file', async () => {
    expect(JSON.parse(await joined(collectionJson(sourceOf([]), '2026-11-20T01:00:00Z')))).toEqual({
      format: 'trich-luc-collection',
      version: 2,
      exportedAt: '2026-11-20T01:00:00Z',
      clips: [],
      corrections: [],
      settings: {},
      searches: [],
      entityNotes: [],
      counts: { clips: 0, annotations: 0, versions: 0, pictures: 0, corrections: 0, searches: 0, entityNotes: 0 },
    });
  });

  test('a clip leaves complete, one a line', async () => {
    const text = await joined(collectionJson(sourceOf([exportedClip(read, stamp), exportedClip(read)])));
    const { mentions, officials, documents, recognizerVersion } = read.recognition;
    const whole = { article: read.article, html: read.html, recognizerVersion, mentions, officials, documents };
    expect(JSON.parse(text).clips).toEqual([{ ...stamp, ...whole }, whole]);
    expect(text.trimEnd().split('\n')).toHaveLength(7);
  });

  test('what was stored in another order leaves in the same bytes', async () => {
    const turned = { ...read, article: Object.fromEntries(Object.entries(read.article).reverse()) as never };
    const json = (clip: typeof read) => joined(collectionJson(sourceOf([exportedClip(clip, stamp)])));
    expect(await json(turned)).toBe(await json(read));
  });
});

describe('Markdown', () => {
  test('a clip is a note with flat properties and links', () => {
    expect(articleMarkdown({ ...read.article, authors: ['Minh Mẫn'] }, read.recognition, stamp.savedAt)).toBe(
      [
        '---',
        'title: "Quán triệt nghị quyết"',
        'source: "https://bao.example/1"',
        'author:',
        '  - "Minh Mẫn"',
        'created: 2026-11-20',
        'officials:',
        '  - "[[Trần Văn Mẫu]]"',
        'documents:',
        '  - "[[Nghị quyết 08-NQ-TW|Nghị quyết 08-NQ/TW]]"',
        '---',
        '',
        '# Quán triệt nghị quyết',
        '',
        '## Cán bộ',
        '',
        '- [[Trần Văn Mẫu]]',
        '',
        '## Văn bản',
        '',
        '- [[Nghị quyết 08-NQ-TW|Nghị quyết 08-NQ/TW]]',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['# Đầu đề giả', '\\# Đầu đề giả'],
    ['- gạch đầu dòng', '\\- gạch đầu dòng'],
    ['12. Điểm mười hai', '12\\. Điểm mười hai'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[[Ghi chú]] và [liên kết](javascript:alert(1))', '\\[\\[Ghi chú\\]\\] và \\[liên kết\\](javascript:alert(1))'],
    ['&lt;script&gt;', '\\&lt;script\\&gt;'],
    ['*đậm* `mã` _nghiêng_ | cột', '\\*đậm\\* \\`mã\\` \\_nghiêng\\_ \\| cột'],
  ])('%s in an article is no markup', (text, written) => {
    const { article, recognition }: ReadClip = readClip();
    const note = articleMarkdown(
      { ...article, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] },
      recognition,
    );
    expect(note).toContain(`\n\n${written}\n`);
  });

  test.each([
    ['2021-02-21T09:28:43+07:00', '2021-02-21'],
    ['2026-11-20T23:30:00.000Z', '2026-11-21'],
    ['2021-02-21', '2021-02-21'],
    ['hôm qua', 'hôm qua'],
    [undefined, undefined],
  ])('%s is the day %s of a property', (time, day) => expect(dayOfProperty(time)).toBe(day));

  test('a title that looks like a day stays a title', () =>
    expect(frontMatter({ title: '2021-02-21', created: '2021-02-21' })).toBe(
      '---\ntitle: "2021-02-21"\ncreated: 2021-02-21\n---',
    ));

  test('a title cannot break out of its property', () => {
    const title = 'Một: "hai"\n---\nba: \u2028 \\';
    const yaml = frontMatter({ title });
    expect(yaml.split('\n')).toHaveLength(3);
    expect(JSON.parse(yaml.split('\n')[1]!.slice('title: '.length))).toBe(title);
  });

  test.each([
    ['Nghị quyết 08-NQ/TW', 'Nghị quyết 08-NQ-TW'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a]]|b#c^d', 'a-b-c-d'],
    ['???', 'Không tên'],
  ])('the note of %s is called %s', (label, name) => {
    expect(safeFileName(label)).toBe(name);
    expect(wikilink(label)).toMatch(/^\[\[[^[\]]+\]\]$/);
  });
});

test('a file is named after the day', () => {
  expect(exportFileName(exportFormats.json, '2026-11-20T23:00:00Z')).toBe('trich-luc-2026-11-20.json');
});
