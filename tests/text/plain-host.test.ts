import { expect, test } from 'vitest';
import { plainHost } from '../../utils/text/plain-host';

test.each<[url: string, host: string | undefined]>([
  ['https://bao.example/bai-1.html', 'bao.example'],
  ['https://www.bao.example', 'bao.example'],
  ['http://bao.example:8080/?q=1', 'bao.example'],
  ['https://báo.example/bai', 'xn--bo-mia.example'],
  ['file:///home/toi/bai.html', undefined],
  ['', undefined],
])('the site of %j is %j', (url, host) => {
  expect(plainHost(url)).toBe(host);
});
