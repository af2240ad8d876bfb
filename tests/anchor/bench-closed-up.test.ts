import { expect, test } from 'vitest';
import { isClosedUp } from '../../bench/anchoring-closed-up';
import { cut } from '../../bench/anchoring-mutate';

test.each<[what: string, before: string, isSo: boolean]>([
  [
    'the same end stands further on, and what lay between went with its own',
    'làng [Nam {Sơn] – tên cũ là Bắc} Sơn.',
    true,
  ],
  ['the same beginning stood before it', 'làng Nam {Hạ, tên cũ là [Nam} Sơn] xưa.', true],
  ['a symbol, whose marks count too', 'tờ [12-{QĐ/HX] thay tờ 11-}QĐ/HX cũ.', true],
  ['another end stands further on', 'làng [Nam {Sơn] – tên cũ là Bắc} Hạ.', false],
  ['it went as a whole, and what stands there is another one', 'làng {[Nam Sơn], tên cũ là }Nam Sơn.', false],
  ['it lost its end and nothing stands for it', 'làng [Nam {Sơn]} – tên cũ.', false],
  ['it stands as it stood', 'làng [Nam Sơn]{ – tên cũ} là Bắc Sơn.', false],
])('%s', (_, before, isSo) => {
  const text = before.replace(/[[\]{}]/g, '');
  const placeOf = (mark: string) => before.slice(0, before.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  const [start, end, from, until] = [...'[]{}'].map(placeOf) as [number, number, number, number];
  const paragraph = cut(text)[0] ?? [];
  const left = paragraph.filter(({ at }) => at < from || at >= until);
  expect(isClosedUp({ start, end }, paragraph, left)).toBe(isSo);
});

test('a word that was put for another is not the same word', () => {
  const [paragraph = []] = cut('làng Nam Sơn – tên cũ là Bắc Sơn.');
  const left = paragraph.filter(({ at }) => at < 9 || at >= 28);
  expect(left.map(({ text }) => text).join('')).toBe('làng Nam  Sơn.');
  expect(isClosedUp({ start: 5, end: 12 }, paragraph, left)).toBe(true);
  const put = left.map((piece) => (piece.text === 'Sơn' ? { ...piece, changed: true } : piece));
  expect(isClosedUp({ start: 5, end: 12 }, paragraph, put)).toBe(false);
});
