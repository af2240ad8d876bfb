import { Readability } from '@mozilla/readability';
import { detect } from '../utils/article/detect';
import { readArticle } from '../utils/article/read-article';
export function run(url: string, mode: string) {
  const unknown = `https://bao-khong-quen.example${new URL(url).pathname}`;
  for (let i = 0; i < 120; i++) {
    if (mode === 'own') readArticle(document, url, { Readability });
    else if (mode === 'detect') detect(document, url);
    else readArticle(document, unknown, { Readability, sites: [] });
  }
}
