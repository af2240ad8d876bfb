import { createHash } from 'node:crypto';
import { type Random, seeded } from '../../bench/random';
import type { ImportOrder } from '../../utils/store/importing/run-import';
import type { ImportSurvey } from '../../utils/store/importing/survey-import';

/** A file that must not come in, and why. */
export interface Malformed {
  readonly why: string;
  readonly file: Blob;
}

type Json = Record<string, unknown>;
const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const pick = <T>(random: Random, list: readonly T[]): T => list[random.whole(list.length)] as T;
const clipsOf = (file: Json) => file.clips as Json[];

/** HTML that runs in one browser or another. */
const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" java\nscript:alert(1)">x</a>',
  '<a href="jav&#x61;script:alert(1)">x</a>',
  '<a href="&#0000106avascript&colon;alert(1)">x</a>',
  '<iframe src="https://x.example"></iframe>',
  '<iframe srcdoc="<p>x">',
  '<object data="x"></object>',
  '<embed src="x">',
  '<base href="https://x.example/">',
  '<meta http-equiv="refresh" content="0;url=https://x.example">',
  '<link rel="stylesheet" href="https://x.example/a.css">',
  '<p title="a"onclick="alert(1)">x',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<body onpageshow=alert(1)>',
  '<math><a xlink:href="javascript:alert(1)">x',
  '<scr<script></script>ipt>alert(1)</script>',
  '<svg><script>alert(1)</script></svg>',
  '<details open ontoggle=alert(1)>',
];

const required = ['article', 'html', 'recognizerVersion', 'mentions', 'officials', 'documents'];
const requiredOfArticle = ['text', 'blocks', 'authors', 'captions', 'dropped'];
const wrongValues: readonly unknown[] = [null, 42, true, 'chữ', {}, [[]], { length: 3 }];
const wrongFor = (random: Random, now: unknown): unknown => {
  const kind = (value: unknown) => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);
  return pick(
    random,
    wrongValues.filter((value) => kind(value) !== kind(now)),
  );
};

/** Changes of a whole file that make it wrong in one place. Each answers what it did. */
const changes: readonly ((file: Json, random: Random) => string)[] = [
  (file, random) => {
    const name = pick(random, required);
    delete pick(random, clipsOf(file))[name];
    return `no ${name}`;
  },
  (file, random) => {
    const name = pick(random, requiredOfArticle);
    delete (pick(random, clipsOf(file)).article as Json)[name];
    return `no article.${name}`;
  },
  (file, random) => {
    const clip = pick(random, clipsOf(file));
    const name = pick(random, [...required, 'id', 'savedAt', 'contentHash']);
    clip[name] = wrongFor(random, clip[name]);
    return `${name} is ${JSON.stringify(clip[name])}`;
  },
  (file, random) => {
    const article = pick(random, clipsOf(file)).article as Json;
    const name = pick(random, requiredOfArticle);
    article[name] = wrongFor(random, article[name]);
    return `article.${name} is ${JSON.stringify(article[name])}`;
  },
  (file, random) => {
    const clip = pick(random, clipsOf(file));
    clip.html = `${clip.html}${pick(random, attacks)}`;
    return `html with ${String(clip.html).slice(-60)}`;
  },
  (file, random) => {
    const article = pick(random, clipsOf(file)).article as Json;
    article.text = `${String(article.text)}!`;
    return 'another text than its hash';
  },
  (file, random) => {
    const clip = pick(random, clipsOf(file));
    clip.contentHash = createHash('sha256').update(String(random.next())).digest('hex');
    return 'another hash than its text';
  },
  (file, random) => {
    const clip = pick(random, clipsOf(file));
    clip.mentions = [
      {
        kind: 'official',
        start: 0,
        end: 3 + random.whole(90_000),
        surface: 'không có',
        rule: 'x',
        confidence: 1,
        ref: 'x',
      },
    ];
    return 'a mention that does not stand there';
  },
  (file, random) => {
    const article = pick(random, clipsOf(file)).article as Json;
    article.blocks = [{ kind: 'paragraph', start: random.whole(5), end: 10_000_000 + random.whole(99) }];
    return 'a block outside the text';
  },
  (file, random) => {
    const clips = clipsOf(file);
    const clip = pick(random, clips);
    clips.push(clone(clip));
    (file.counts as Json).clips = clips.length;
    return 'a clip twice';
  },
  (file, random) => {
    const counts = file.counts as Json;
    const name = pick(random, Object.keys(counts));
    counts[name] = Number(counts[name]) + 1 + random.whole(9);
    return `counts.${name} is wrong`;
  },
  (file) => {
    delete file.counts;
    return 'no counts';
  },
  (file, random) => {
    file.version = pick<unknown>(random, [0, 3, 99, -1, '2', null, 2.5, {}]);
    return `version ${JSON.stringify(file.version)}`;
  },
  (file, random) => {
    file.format = pick<unknown>(random, ['', 'zotero', null, 7, ['trich-luc-collection']]);
    return `format ${JSON.stringify(file.format)}`;
  },
  (file, random) => {
    const clip = pick(random, clipsOf(file));
    const quote = { type: 'TextQuoteSelector', exact: 'không đứng ở đó' };
    const selectors = { quote, position: { type: 'TextPositionSelector', start: random.whole(3), end: 5 } };
    const times = { createdAt: '2026-11-20T01:00:00.000Z', updatedAt: '2026-11-20T01:00:00.000Z' };
    const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    clip.annotations = [{ id, selectors, colour: 'yellow', note: '', ...times, textHash: clip.contentHash }];
    return 'a highlight of words that do not stand there';
  },
  (file, random) => {
    file.corrections = [{ id: 'x', correction: { scope: pick(random, ['article', 'nowhere']) }, clips: [] }];
    (file.counts as Json).corrections = 1;
    return 'a correction of no form';
  },
];

/** Changes of the bytes. */
const cuts: readonly ((json: string, random: Random) => { why: string; file: Blob })[] = [
  (json, random) => ({ why: 'cut off', file: new Blob([json.slice(0, 1 + random.whole(json.length - 3))]) }),
  (json, random) => {
    const signs = [...json.matchAll(/^[\]}]|[{[](?=")|","|":/gm)].map(({ index }) => index);
    const at = pick(random, signs);
    return { why: `without the sign at ${at}`, file: new Blob([json.slice(0, at) + json.slice(at + 1)]) };
  },
  (json, random) => {
    const bytes = new TextEncoder().encode(json);
    bytes[1 + random.whole(bytes.length - 2)] = 0xff;
    return { why: 'a byte of no UTF-8', file: new Blob([bytes]) };
  },
  (json, random) => {
    const objects = [...json.matchAll(/\{"/g)].map(({ index }) => index).slice(1);
    const at = pick(random, objects) + 1;
    const name = pick(random, ['__proto__', 'constructor', 'prototype', '__pro\\u0074o__']);
    // In the head too, where an unknown field would be passed over.
    return {
      why: `${name} at ${at}`,
      file: new Blob([`${json.slice(0, at)}"${name}":{"polluted":1},${json.slice(at)}`]),
    };
  },
  (json, random) => {
    const depth = 1000 * 10 ** random.whole(4);
    const [open, shut] = pick(random, [['[', ']'] as const, ['{"a":', '}'] as const]);
    const nest = `${open.repeat(depth)}0${shut.repeat(depth)}`;
    return { why: `${depth} levels`, file: new Blob([json.replace('"article":{', `"deep":${nest},"article":{`)]) };
  },
];

const handMade: readonly (readonly [string, string])[] = [
  ...['', ' ', 'null', '42', '"chữ"', '[]', '{}', '[{}]', '{"clips":[]}', 'undefined', '<!doctype html><p>x', '﻿'].map(
    (text) => [`nothing but ${JSON.stringify(text)}`, text] as const,
  ),
  ['a million lists', '['.repeat(1_000_000)],
  ['a million lists, closed', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
  ['a name that never ends', `{"${'a'.repeat(2_000_000)}`],
  ['a text that never ends', `{"format":"${'a'.repeat(2_000_000)}`],
  ['a trailing comma', '{"format":"trich-luc-collection","version":2,"clips":[],}'],
  ['two values', '{"format":"trich-luc-collection","version":2,"clips":[]}{}'],
  ['clips before the format', '{"clips":[{}],"format":"trich-luc-collection","version":2}'],
  ['clips twice', '{"format":"trich-luc-collection","version":1,"clips":[],"clips":[]}'],
  ['clips as an object', '{"format":"trich-luc-collection","version":1,"clips":{"0":{}}}'],
  ['format as a list', '{"format":["trich-luc-collection"],"version":1,"clips":[]}'],
  ['single quotes', "{'format':'trich-luc-collection'}"],
  ['a comment', '{"format":"trich-luc-collection",/* */"version":1,"clips":[]}'],
  ['NaN', '{"format":"trich-luc-collection","version":NaN,"clips":[]}'],
];

/** So many files that are wrong in one place each, made of a good one. */
export function malformedFiles(json: string, count: number, seed = 7): readonly Malformed[] {
  const random = seeded(seed);
  const good = JSON.parse(json) as Json;
  const made = Array.from({ length: count - handMade.length }, (_, i): Malformed => {
    if (i % 2 === 0) return pick(random, cuts)(json, random);
    const file = clone(good);
    const why = (changes[Math.floor(i / 2) % changes.length] ?? changes[0]!)(file, random);
    return { why, file: new Blob([JSON.stringify(file)]) };
  });
  return [...handMade.map(([why, text]) => ({ why, file: new Blob([text]) })), ...made];
}

/** The order to import a file whole or not at all. */
export function strictOrder(file: Blob, survey: ImportSurvey): ImportOrder {
  const files = [{ name: 'a', blob: file }];
  return { files, fileName: 'a', source: 'collection', survey, conflicts: 'take', skipBroken: false };
}
