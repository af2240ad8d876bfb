import * as fc from 'fast-check';
import type { ReadClip } from '../../utils/model/clip';
import type { EntityKey } from '../../utils/model/ids';
import { ulidOf } from '../../utils/model/ulid';
import { saveAnnotation } from '../../utils/store/annotations';
import { saveClipNote } from '../../utils/store/clip-notes';
import { saveCorrection } from '../../utils/store/corrections';
import type { CollectionDatabase } from '../../utils/store/database';
import { saveEntityNote } from '../../utils/store/entity-notes';
import { addTag, setMark } from '../../utils/store/order-clips';
import { keepPictures } from '../../utils/store/pictures';
import { saveClip } from '../../utils/store/save-clip';
import { putSearch } from '../../utils/store/saved-searches';
import { minute } from '../store/sample';

/** Words as articles have them, and signs that files, tables and markup stumble over. */
const word = fc.constantFrom(
  ...[
    'Đồng chí',
    'Nguyễn Văn Mẫu',
    'nghị quyết',
    '"số',
    '08-NQ/TW"',
    '=1+1',
    '@lệnh',
    '<b>',
    '&amp;',
    '[[x]]',
    '\\',
    '😀',
  ],
  ...['a,b', "d'e", ';', '|', '#', '{}', '\u2028', '--', 'Ừ', 'ế', '\t', 'ﬁ'],
);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ').normalize('NFC'));
const filled = line.filter((text) => text.trim() !== '');

const article = fc.record({
  title: fc.option(filled, { nil: undefined }),
  outlet: fc.option(fc.constantFrom('bao.example', 'Báo Mẫu'), { nil: undefined }),
  authors: fc.array(filled, { maxLength: 2 }),
  publishedAt: fc.constantFrom(undefined, '2021-02-21', '2021-02-21T09:28:43+07:00'),
  paragraphs: fc.array(filled, { minLength: 1, maxLength: 5 }),
  captions: fc.array(filled, { maxLength: 1 }),
});

/** Bytes that begin as a picture does, of any length and with any bytes behind: what is no picture is drawn by nobody. */
const picture = fc.record({
  address: fc.constantFrom('https://anh.example/1.jpg', 'https://anh.example/hội nghị.jpg?w=1', 'http://anh.example/2'),
  alt: fc.option(
    filled.map((text) => text.trim()),
    { nil: undefined },
  ),
  width: fc.integer({ min: 1, max: 1600 }),
  height: fc.integer({ min: 1, max: 1600 }),
  rest: fc.uint8Array({ maxLength: 40 }),
});

/** A clip with what a reader did to it. */
const clip = fc.record({
  article,
  tags: fc.uniqueArray(
    filled.map((text) => text.replace(/\s+/gu, ' ').trim()),
    { maxLength: 3 },
  ),
  marks: fc.subarray(['star', 'read', 'archive'] as const),
  notes: fc.array(fc.record({ colour: fc.constantFrom('yellow', 'blue'), note: fc.oneof(fc.constant(''), filled) }), {
    maxLength: 3,
  }),
  own: fc.oneof(fc.constant(''), filled),
  pictures: fc.array(picture, { maxLength: 3 }),
  again: fc.boolean(),
});

const correction = fc.record({
  scope: fc.constantFrom('article', 'outlet', 'everywhere'),
  surface: filled,
  decision: fc.constantFrom(
    { decision: 'not-official' },
    { decision: 'document', kind: 'nghị quyết', document: { number: '08-NQ/TW' } },
    { decision: 'same-as', as: 'official:mẫu' },
  ),
});

/** A whole collection. */
export const madeCollection = fc.record({
  clips: fc.array(clip, { maxLength: 6 }),
  corrections: fc.array(correction, { maxLength: 3 }),
  entityNotes: fc.array(
    fc.oneof(fc.record({ note: filled }), fc.record({ name: filled, note: fc.oneof(fc.constant(''), filled) })),
    { maxLength: 3 },
  ),
  language: fc.constantFrom(undefined, 'vi', 'en'),
});
export type MadeCollection = typeof madeCollection extends fc.Arbitrary<infer T> ? T : never;

const NAME = 'Nguyễn Văn Mẫu';

function readOf({ paragraphs, ...made }: MadeCollection['clips'][number]['article'], n: number, more = ''): ReadClip {
  const text = [made.title ?? 'Bài', ...paragraphs, more].filter(Boolean).join('\n');
  const start = text.indexOf(NAME);
  const key = 'official:mẫu' as EntityKey;
  const mention = { kind: 'official' as const, start, end: start + NAME.length, surface: NAME, lead: '', rule: 'made' };
  const url = `https://bao.example/${n}`;
  return {
    article: {
      ...{ url, canonicalUrl: url, authors: made.authors, captions: made.captions, text, dropped: [] },
      ...(made.title !== undefined && { title: made.title }),
      ...(made.outlet !== undefined && { outlet: made.outlet }),
      ...(made.publishedAt !== undefined && { publishedAt: made.publishedAt }),
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    },
    html: `<p class="a">${paragraphs.length}</p>`,
    recognition: {
      recognizerVersion: 'made',
      mentions: start < 0 ? [] : [{ ...mention, confidence: 0.9, ref: key }],
      officials: start < 0 ? [] : [{ key, name: NAME, ranks: ['Đại tá'], positions: [{ role: 'Bí thư' }] }],
      documents: [],
    },
  };
}

const must = <T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

/** Ids of one collection are never those of another. */
const made = { next: 1 };
const digits = (n: number) => Array.from({ length: 12 }, (_, i) => (n >> (5 * (5 - Math.min(i, 5)))) % 32);

/** Fills a database through the store's own doors, as a reader would. */
export async function fill(
  db: CollectionDatabase,
  { clips, corrections, entityNotes, language }: MadeCollection,
): Promise<void> {
  const seed = made.next++;
  let count = 0;
  const id = () => ulidOf(Date.UTC(2026, 0, 1), [seed >> 10, seed >> 5, seed, 0, ...digits(++count)]);
  for (const [n, { article: sketch, tags, marks, notes, own, pictures, again }] of clips.entries()) {
    const read = readOf(sketch, n);
    const { id: clipId } = must(await saveClip(db, read, minute(n)));
    for (const tag of tags) must(await addTag(db, [clipId], tag));
    for (const mark of marks) must(await setMark(db, [clipId], { mark, on: true }));
    for (const { colour, note } of notes) {
      const exact = read.article.text.slice(0, 5);
      const selectors = {
        quote: { type: 'TextQuoteSelector', exact, suffix: read.article.text.slice(5, 9) },
        position: { type: 'TextPositionSelector', start: 0, end: exact.length },
      };
      const times = { createdAt: minute(n), updatedAt: minute(n + 1) };
      must(await saveAnnotation(db, { id: id(), clipId, selectors, colour, note, ...times }));
    }
    if (own !== '') must(await saveClipNote(db, clipId, { text: own, base: '', now: minute(n) }));
    const drawn = pictures.map(({ rest, alt, ...label }) => ({
      ...{ ...label, ...(alt !== undefined && { alt }), type: 'image/jpeg' as const },
      bytes: new Uint8Array([0xff, 0xd8, 0xff, ...rest]),
    }));
    if (drawn.length > 0) must(await keepPictures(db, clipId, drawn));
    // Clipped again from a changed page: the noted text becomes a version.
    if (again) must(await saveClip(db, readOf(sketch, n, 'Bổ sung sau.'), minute(n + 30)));
  }
  for (const { scope, surface, decision } of corrections)
    must(
      await saveCorrection(db, {
        id: id(),
        correction: {
          scope,
          ...(scope === 'outlet' && { outlet: 'bao.example' }),
          target: { by: 'surface', surface },
          ...decision,
        },
        ...{ canonicalUrl: 'https://bao.example/0', title: 'Bài', surface, createdAt: minute(1) },
      }),
    );
  if (language)
    must(
      await putSearch(db, {
        id: id(),
        name: 'Theo dõi',
        typed: 'nghị quyết',
        filters: [],
        order: 'saved',
        createdAt: minute(2),
      }),
    );
  for (const [n, note] of entityNotes.entries())
    must(await saveEntityNote(db, { key: `official:${n}` as EntityKey, ...note, updatedAt: minute(n) }));
  if (language) await db.settings.put({ name: 'language', value: language });
}
