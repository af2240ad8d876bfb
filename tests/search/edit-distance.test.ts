import { expect, test } from 'vitest';
import { editDistance } from '../../utils/search/edit-distance';
import { nearestTerms } from '../../utils/search/nearest-terms';

test.each([
  ['quyet', 'quyet', 0],
  ['quyt', 'quyet', 1],
  ['quyett', 'quyet', 1],
  ['quyat', 'quyet', 1],
  ['trugn', 'trung', 1],
  ['rtung', 'trung', 1],
  ['truong', 'rtuogn', 2],
  ['thompson', 'tompsn', 2],
  ['hoi', 'nghi', 3],
  ['', 'ab', 2],
])('%s and %s are %d apart', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
  expect(editDistance(other, one, 2)).toBe(distance);
});

test('the nearest words come first, those with the same first letter before others; numbers are never put right', () => {
  const vocabulary = ['nghi', 'nghe', 'ngh*', 'ng*', 'nghien', 'nhi', 'khi', 'nghj', 'ghi', 'hoi', '08', '09'];
  expect(nearestTerms('nghi', vocabulary, 10)).toEqual(['nghe', 'nhi', 'nghj', 'ghi']);
  expect(nearestTerms('08', vocabulary, 10)).toEqual([]);
  expect(nearestTerms('x', vocabulary, 10)).toEqual([]);
  expect(nearestTerms('thompsen', ['thompson', 'thomson', 'johnson'], 10)).toEqual(['thompson', 'thomson']);
});
