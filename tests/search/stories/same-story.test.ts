import { expect, test } from 'vitest';
import { syntheticClip } from '../../../bench/collection/synthetic-clip';
import { seeded } from '../../../bench/random';
import { edited, edits } from '../../../bench/search/edits';
import { isSameStory, kinshipOf, storyTextOf } from '../../../utils/search/stories/same-story';
import { shinglesOf } from '../../../utils/search/stories/shingles';
import { MARKS, marksOf } from '../../../utils/search/stories/sketch';

const textOf = (n: number) => syntheticClip(n).article.text;

test.each(edits)('an article that was %s is the same story, and shares a mark with it', (edit) => {
  for (let n = 0; n < 12; n++) {
    const copy = edited(textOf(n), edit, seeded(n));
    const [one, other] = [storyTextOf(textOf(n)), storyTextOf(copy)];
    expect(isSameStory(one, other)).toBe(true);
    const marks = new Set(marksOf(one.shingles));
    expect(marksOf(other.shingles).some((mark) => marks.has(mark))).toBe(true);
  }
});

test('two articles of the same words in another order are two stories', () => {
  expect(isSameStory(storyTextOf(textOf(1)), storyTextOf(textOf(2)))).toBe(false);
});

test('case, tones, signs and the order of paragraphs make no other story', () => {
  const text = textOf(3);
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toUpperCase().replaceAll('.', ' –');
  expect(kinshipOf(shinglesOf(text), shinglesOf(plain)).shared).toBe(1);
  const turned = text.split('\n').reverse().join('\n');
  expect(marksOf(shinglesOf(turned))).toEqual(marksOf(shinglesOf(text)));
});

const news = (n: number) => textOf(n).split('\n').slice(1, 5);
const background = textOf(99).split('\n').slice(1, 9);

test('a follow-up that repeats the background is another story', () => {
  const first = [...news(4), ...background].join('\n');
  const next = [...news(5), ...background].join('\n');
  expect(kinshipOf(shinglesOf(first), shinglesOf(next)).shared).toBeGreaterThan(0.6);
  expect(isSameStory(storyTextOf(first), storyTextOf(next))).toBe(false);
});

test.each([
  ['2020-03-05', '2020-03-09T08:00:00+07:00', true],
  ['2020-03-05', '2020-03-20', false],
  ['2020-03-05', undefined, true],
  ['2020-03-05', 'Thứ sáu', true],
])('two thirds in common, printed %s and %s: %s', (one, other, same) => {
  const [a, b] = [textOf(6).split('\n'), textOf(7).split('\n')];
  const mostly = [...a.slice(0, 9), ...b.slice(9)].join('\n');
  expect(isSameStory(storyTextOf(a.join('\n'), one), storyTextOf(mostly, other))).toBe(same);
});

test('nearly all of an article is the same story in any year; a caption is none', () => {
  const [text, short] = [textOf(8), 'Đang cập nhật tin tức mới nhất về hội nghị sáng nay'];
  expect(isSameStory(storyTextOf(text, '2015-01-01'), storyTextOf(text, '2025-01-01'))).toBe(true);
  expect(isSameStory(storyTextOf(short), storyTextOf(short))).toBe(false);
  expect(isSameStory(storyTextOf(''), storyTextOf(''))).toBe(false);
});

test('marks are the smallest hashes, ascending, each once', () => {
  const hashes = [9, 3, 7, 3, 1, ...Array.from({ length: 40 }, (_, i) => 100 + i)];
  expect(marksOf(new Set(hashes)).slice(0, 4)).toEqual([1, 3, 7, 9]);
  expect(marksOf(new Set(hashes))).toHaveLength(MARKS);
  expect(marksOf(new Set([5]))).toEqual([5]);
});
