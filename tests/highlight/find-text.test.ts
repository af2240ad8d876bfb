// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findText } from '../../utils/highlight/find-text';

function found(html: string, text: string, words: string): string | undefined {
  const root = document.createElement('div');
  root.innerHTML = html;
  const start = text.indexOf(words);
  const place = findText(root, text)({ start, end: start + words.length });
  if (!place) return undefined;
  const range = document.createRange();
  range.setStart(place.startNode, place.startOffset);
  range.setEnd(place.endNode, place.endOffset);
  return range.toString();
}

test.each([
  ['a line of its own', '<h2>Đầu đề</h2><p>Ông Lê Thử nói.</p>', 'Đầu đề\nÔng Lê Thử nói.', 'Lê Thử', 'Lê Thử'],
  ['over elements', '<p>Ông <b>Lê</b> <i>Thử</i> nói.</p>', 'Ông Lê Thử nói.', 'Lê Thử', 'Lê Thử'],
  ['over line breaks of the source', '<p>Ông Lê\n   Thử nói.</p>', 'Ông Lê Thử nói.', 'Lê Thử', 'Lê\n   Thử'],
  ['the second of two', '<p>Lê Thử.</p><p>Lê Thử đi.</p>', 'Lê Thử.\nLê Thử đi.', 'Lê Thử đi', 'Lê Thử đi'],
  ['behind what the page adds', '<p>Quảng cáo</p><p>Lê Thử.</p>', 'Không có\nLê Thử.', 'Lê Thử', 'Lê Thử'],
])('%s', (_, html, text, words, printed) => {
  expect(found(html, text, words)).toBe(printed);
});

test('a line that does not stand there has no place', () => {
  expect(found('<p>Chuyện khác</p>', 'Ông Lê Thử nói.', 'Lê Thử')).toBeUndefined();
});
