import { existsSync, readFileSync } from 'node:fs';
import { sampleHtml, samplePages } from '../cli/browser/sample-newspaper';

/** An article's page under its address. */
export interface BenchPage {
  readonly url: string;
  readonly html: string;
}

const folder = new URL('../../shared/pages/', import.meta.url);
const index = new URL('index.json', folder);

interface Row {
  readonly file: string;
  readonly kind: string;
  readonly url: string;
}

/** The articles among the real pages of ../shared; our own samples where it is absent. */
export function benchPages(): readonly BenchPage[] {
  if (!existsSync(index))
    return samplePages
      .filter(({ kind }) => kind === 'article')
      .map(({ file, url }) => ({ url, html: sampleHtml(file) }));
  const rows: readonly Row[] = JSON.parse(readFileSync(index, 'utf8'));
  return rows
    .filter(({ kind, url }) => kind !== 'index' && URL.canParse(url))
    .map(({ file, url }) => ({ url: new URL(url).href, html: readFileSync(new URL(file, folder), 'utf8') }));
}
