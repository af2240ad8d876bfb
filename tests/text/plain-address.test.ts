import { expect, test } from 'vitest';
import { plainAddress } from '../../utils/text/plain-address';

test.each([
  ['https://vnexpress.net/bai-1.html', 'https://vnexpress.net/bai-1.html'],
  // A Cyrillic "е" where a Latin one is expected, and a host of one script alone.
  ['https://vnexprеss.net/bai-1.html', 'https://xn--vnexprss-h8g.net/bai-1.html'],
  ['https://báo.vn/a', 'https://xn--bo-mia.vn/a'],
  // Fullwidth letters are the letters they look like, as the browser goes there.
  ['https://ｖｎexpress.net/', 'https://vnexpress.net/'],
  // A name before an @ stands there to be taken for the host.
  ['https://nhandan.vn@xau.example/', 'https://nhandan.vn@xau.example/'],
  ['https://xau.example/\u202elmth.nv.nadnahn', 'https://xau.example/lmth.nv.nadnahn'],
  ['không phải địa chỉ', 'không phải địa chỉ'],
])('%j is shown as %s', (address, shown) => {
  expect(plainAddress(address)).toBe(shown);
});
