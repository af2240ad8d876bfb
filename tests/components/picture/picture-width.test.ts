import { expect, test } from 'vitest';
import { pictureWidth } from '../../../components/picture/picture-width';

test.each<[window: number, width: number]>([
  [1366, 720],
  [768, 720],
  [360, 316],
  [280, 300],
])('a picture of 720 px in a window of %i px is drawn %i px wide', (window, width) => {
  expect(pictureWidth(720, window)).toBe(width);
});
