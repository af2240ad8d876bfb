import { describe, expect, test } from 'vitest';
import { canonicalAddress } from '../../utils/article/metadata/address';
import { matchPatterns, newspapers, outletOf } from '../../utils/article/newspapers';

describe('the address that identifies an article', () => {
  test.each<[why: string, url: string | undefined, claim: string | undefined, expected: string | undefined]>([
    [
      'tracking parameters go, others stay',
      'https://a.example.vn/bai-1?id=7&utm_source=x&fbclid=y&gidzl=z&zarsrc=31',
      undefined,
      'https://a.example.vn/bai-1?id=7',
    ],
    ['the fragment goes', 'https://a.example.vn/bai-1#binh-luan', undefined, 'https://a.example.vn/bai-1'],
    ['a mobile host is its site', 'https://m.tuoitre.vn/bai-1.htm', undefined, 'https://tuoitre.vn/bai-1.htm'],
    ['a known site has one host', 'http://qdnd.vn/bai-1', undefined, 'https://www.qdnd.vn/bai-1'],
    ['an AMP host is its site', 'https://amp.a.example.vn/bai-1', undefined, 'https://a.example.vn/bai-1'],
    [
      'the canonical link is believed within the site',
      'https://m.a.example.vn/bai-1?p=2',
      'https://a.example.vn/bai-1',
      'https://a.example.vn/bai-1',
    ],
    ['a relative one too', 'https://a.example.vn/amp/bai-1', '/bai-1', 'https://a.example.vn/bai-1'],
    ['not to another site', 'https://a.example.vn/bai-1', 'https://b.example.com/bai-1', 'https://a.example.vn/bai-1'],
    ['a file has the address it claims', undefined, 'https://tuoitre.vn/bai-1.htm', 'https://tuoitre.vn/bai-1.htm'],
    ['words are no address', 'https://a.example.vn/ (trang chủ)', undefined, undefined],
    ['nothing is nothing', undefined, undefined, undefined],
  ])('%s', (_, url, claim, expected) => {
    expect(canonicalAddress(url, [claim])).toBe(expected);
  });
});

test.each([
  ['www.qdnd.vn', 'Báo Quân đội nhân dân'],
  ['m.tuoitre.vn', 'Báo Tuổi Trẻ'],
  ['suckhoe.vnexpress.net', 'Báo VnExpress'],
  ['xaydungchinhsach.chinhphu.vn', 'Chính sách và Pháp luật Việt Nam'],
  ['baochinhphu.vn', 'Báo Chính phủ'],
  ['notqdnd.vn', undefined],
])('%s is %s', (host, name) => {
  expect(outletOf(host)?.name).toBe(name);
});

test('each host stands once in the seed, and each is matched', () => {
  const hosts = newspapers.flatMap((n) => n.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(matchPatterns()).toContain('*://*.qdnd.vn/*');
  expect(matchPatterns().every((pattern) => /^\*:\/\/\*\.[a-z0-9.-]+\/\*$/.test(pattern))).toBe(true);
});
