import { expect, test } from 'vitest';
import { diffWords } from '../../utils/anchor/diff-words';

const shown = (then: string, now: string) =>
  diffWords(then, now)
    .map(({ text, only }) => (only === 'then' ? `[-${text}-]` : only === 'now' ? `{+${text}+}` : text))
    .join('');

test.each([
  ['một chữ đổi', 'ông Lê Văn Hùng đến sớm', 'ông Lê Văn Minh đến sớm', 'ông Lê Văn [-Hùng -]{+Minh +}đến sớm'],
  ['thêm ở cuối', 'ông đến', 'ông đến rất sớm', 'ông đến {+rất sớm+}'],
  ['mất hết', 'ông đến', '', '[-ông đến-]'],
  ['như cũ', 'ông đến', 'ông  đến', 'ông  đến'],
])('%s', (_, then, now, diff) => {
  expect(shown(then, now).trim()).toBe(diff.trim());
});
