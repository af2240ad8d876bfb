import { existsSync, readFileSync } from 'node:fs';
import { sampleHtml, samplePages } from '../cli/browser/sample-newspaper';
import { toNfc } from '../utils/text/nfc';

const file = new URL('../../shared/corpus/pool.ndjson', import.meta.url);

/** What the texts are, for the table. */
export const poolName = existsSync(file) ? 'corpus/pool' : 'the sample newspaper, repeated';

/** Article texts to measure on: the pool of ../shared, or our own samples over and over where it is absent. */
export function poolTexts(): readonly string[] {
  if (existsSync(file))
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => toNfc((JSON.parse(line) as { text: string }).text));
  const own = samplePages.map((page) => toNfc(sampleHtml(page.file).replace(/<[^>]+>/g, ' ')));
  return Array.from({ length: 1400 }, (_, i) => own[i % own.length] ?? '');
}
