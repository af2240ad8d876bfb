import { expect, test } from 'vitest';
import { correspond } from '../../utils/anchor/correspond';

/** Every word of the old text with its place in the new one, -1 for none. */
const placesOf = (then: string, now: string) => [...correspond(then, now).to];

test.each<[why: string, then: string, now: string, places: readonly number[]]>([
  ['nothing changed', 'một hai ba bốn', 'một hai ba bốn', [0, 1, 2, 3]],
  ['a word was put in', 'một hai ba bốn', 'một hai mới ba bốn', [0, 1, 3, 4]],
  ['a word was put for another', 'một hai ba bốn năm', 'một hai sáu bốn năm', [0, 1, -1, 3, 4]],
  [
    'paragraphs changed places',
    'một hai ba bốn\nnăm sáu bảy tám',
    'năm sáu bảy tám\nmột hai ba bốn',
    [4, 5, 6, 7, 0, 1, 2, 3],
  ],
  ['an empty text', '', 'một hai', []],
  ['an empty page', 'một hai', '', [-1, -1]],
])('%s', (_, then, now, places) => {
  expect(placesOf(then, now)).toEqual(places);
});

test('of twins of which one is gone neither is sure, and what stands around them is', () => {
  const twin = 'Ảnh: đoàn công tác thăm các bản';
  const { wordsThen, sure } = correspond(
    `Sáng nay mưa to ở phía bắc huyện\n${twin}\n${twin}\nChiều qua trời tạnh trên các xã vùng cao`,
    `Sáng nay mưa to ở phía bắc huyện\n${twin}\nChiều qua trời tạnh trên các xã vùng cao`,
  );
  const sureWords = wordsThen.filter((_, i) => sure[i]! > 0.9).map(({ text }) => text);
  expect(sureWords.join(' ')).toBe('Sáng nay mưa to ở phía bắc huyện Chiều qua trời tạnh trên các xã vùng cao');
});

test('a text that says one thing over and over is laid along nothing, and ends', () => {
  const { to, sure } = correspond('AN '.repeat(33_333), `${'AN '.repeat(33_000)}BO`);
  expect(to.length).toBe(33_333);
  expect(sure.every((chance) => chance === 0)).toBe(true);
});
