import { expect, test } from 'vitest';
import { hostOf, patternHost, sitePattern } from '../../../utils/article/metadata/site-host';
import { outletOf } from '../../../utils/article/newspapers';

test.each([
  ['bao.example.vn', 'bao.example.vn'],
  ['https://www.bao.example.vn/bai?x=1', 'www.bao.example.vn'],
  ['BAO.Example.VN', 'bao.example.vn'],
  // A Cyrillic "е" in a host that looks like a newspaper's is shown by its code.
  ['vnexprеss.net', 'xn--vnexprss-h8g.net'],
  ['báo.vn', 'xn--bo-mia.vn'],
])('%s means the host %s', (typed, host) => {
  expect(hostOf(typed)).toBe(host);
});

test.each(['', 'javascript:alert(1)', 'localhost', 'vn', '10.0.0.1', 'bao.example@xau.example', 'hai từ', '*.vn'])(
  '%s is no site',
  (typed) => {
    expect(hostOf(typed)).toBeUndefined();
  },
);

test('a host that only looks like a newspaper’s is not that newspaper', () => {
  expect(outletOf('vnexpress.net')?.name).toBeDefined();
  expect(outletOf(hostOf('vnexprеss.net') ?? '')).toBeUndefined();
});

test('a pattern covers the site and leads back to it', () => {
  expect(patternHost(sitePattern('bao.example.vn'))).toBe('bao.example.vn');
  expect(patternHost('*://*/*')).toBe('*://*/*');
});
