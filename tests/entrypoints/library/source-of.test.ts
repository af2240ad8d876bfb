import { expect, test } from 'vitest';
import { sourceOf } from '../../../entrypoints/library/importing/source-of';

const list = '[{"title":"Bài","URL":"https://bao.example/1"}]';
const collection = '{"format":"trich-luc-collection"}';
const page = '<!doctype html><title>Bài</title>';

test.each<[chosen: readonly (readonly [name: string, text: string])[], source: string, read: number, passed: number]>([
  [[['zotero.json', list]], 'list', 1, 0],
  [
    [
      ['zotero.json', list],
      ['raindrop.csv', 'url,title'],
    ],
    'list',
    1,
    1,
  ],
  [
    [
      ['a.json', collection],
      ['b.json', collection],
      ['c.json', '{ no'],
    ],
    'collection',
    1,
    2,
  ],
  [
    [
      ['bai.html', page],
      ['khac.htm', page],
    ],
    'pages',
    2,
    0,
  ],
  [
    [
      ['bai.html', page],
      ['bai_files/anh.jpg', ''],
      ['bai_files/kieu.css', ''],
    ],
    'pages',
    1,
    0,
  ],
  [
    [
      ['zotero.json', list],
      ['bai.html', page],
    ],
    'pages',
    1,
    1,
  ],
])('of %j, read as %s, %i are read and %i are to be chosen by themselves', async (chosen, source, read, passed) => {
  const files = chosen.map(([name, text]) => ({ name, blob: new Blob([text]) }));
  const found = await sourceOf(files);
  expect([found?.source, found?.files.length, found?.passed]).toEqual([source, read, passed]);
});
