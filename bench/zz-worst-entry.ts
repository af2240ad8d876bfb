import { Readability } from '@mozilla/readability';
import { detect } from '../utils/article/detect';
import { readArticle } from '../utils/article/read-article';
export function run() {
  const t0 = performance.now();
  detect(document, 'https://a.vn/x-y-z-t-1234567.html');
  const t1 = performance.now();
  const r = readArticle(document, 'https://a.vn/x', { Readability, clock: () => performance.now() });
  const t2 = performance.now();
  let rd = 0;
  try {
    const t = performance.now();
    new Readability(document.cloneNode(true) as Document).parse();
    rd = performance.now() - t;
  } catch (e) {
    rd = -1;
  }
  return {
    n: document.getElementsByTagName('*').length,
    detect: (t1 - t0) | 0,
    read: (t2 - t1) | 0,
    readability: rd | 0,
    ok: r.ok,
    code: r.ok ? r.value.reader : r.error.code,
  };
}
