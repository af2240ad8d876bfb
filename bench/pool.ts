import { existsSync, readFileSync } from 'node:fs';
import { sampleHtml, samplePages } from '../cli/browser/sample-newspaper';
import { toNfc } from '../utils/text/nfc';

const file = new URL('../../shared/corpus/pool.ndjson', import.meta.url);

/** What the texts are, for the table. */
export const poolName = existsSync(file) ? 'corpus/pool' : 'the sample newspaper, repeated';

/** An article to measure on. */
export interface PoolArticle {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string;
}

/** Articles to measure on: the pool of ../shared, or our own samples over and over where it is absent. */
export function poolArticles(): readonly PoolArticle[] {
  if (existsSync(file))
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { id, text, publishedAt } = JSON.parse(line) as { id: string; text: string; publishedAt: string | null };
        return { id, text: toNfc(text), ...(publishedAt ? { publishedAt: isoDay(publishedAt) } : {}) };
      });
  const own = samplePages.map((page) => toNfc(sampleHtml(page.file).replace(/<[^>]+>/g, ' ')));
  return Array.from({ length: 1400 }, (_, i) => ({ id: `sample-${i}`, text: own[i % own.length] ?? '' }));
}

/** "Thứ năm, 5/3/2020, 15:09 (GMT+7)", as some papers of the pool print their day. */
function isoDay(printed: string): string {
  const [, day = '', month = '', year = ''] = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(printed) ?? [];
  return year === '' ? printed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The texts alone. */
export const poolTexts = (): readonly string[] => poolArticles().map(({ text }) => text);
