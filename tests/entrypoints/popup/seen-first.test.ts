import { expect, test } from 'vitest';
import { seenFirst } from '../../../entrypoints/popup/seen-first';
import type { Clip } from '../../../utils/model/clip';

const named = { officials: [{ key: 'official:1', label: 'Trần Văn Mẫu' }], documents: [] };
const nameless = { officials: [], documents: [] };
const paper = { outlet: 'bao.example', publishedAt: '2024-05-06' };
const long = 'Hội nghị tổng kết công tác '.repeat(4);

// 127, 91, 63 and 44 pixels at least; 370 are seen.
test.each([
  ['long titles, a paper and names', { title: long, ...paper, ...named }, 3],
  ['one line, a paper and names', { title: 'Bài số 1', ...paper, ...named }, 5],
  ['one line and a paper', { title: 'Bài số 1', ...paper, ...nameless }, 6],
  ['one line alone', { title: 'Bài số 1', ...nameless }, 9],
])('a popup is filled by clips of %s', (_, clip, count) => {
  const clips = Array.from({ length: 12 }, () => clip as unknown as Clip);
  expect(seenFirst(clips)).toHaveLength(count);
  expect(seenFirst(clips.slice(0, 2))).toHaveLength(2);
});
