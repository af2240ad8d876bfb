import { readFileSync } from 'node:fs';
import type { PageOf } from './newspaper-server';

/** What `seeds/pages/index.json` says of a sample page. */
export interface SamplePage {
  readonly file: string;
  readonly url: string;
  readonly kind: 'article' | 'home' | 'section';
  readonly lang: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly lead?: string;
  readonly authors?: readonly string[];
  readonly publishedAt?: string;
  readonly captions?: readonly string[];
  /** Every named official of the article. */
  readonly officials?: readonly string[];
  /** Surfaces that must be found, with the document's kind and its fullest number. */
  readonly documents?: readonly SampleDocument[];
}

export interface SampleDocument {
  readonly kind: string;
  readonly text: string;
  readonly number: string | null;
  readonly draft?: boolean;
}

const folder = new URL('../../seeds/pages/', import.meta.url);

/** The HTML of a sample page. */
export const sampleHtml = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** The sample pages, in the order of the index. */
export const samplePages: readonly SamplePage[] = JSON.parse(sampleHtml('index.json'));

/** The sample newspaper as a server's pages. */
export const samplePageOf: PageOf = (url) => {
  const page = samplePages.find((sample) => sample.url === url.href);
  return page && { html: sampleHtml(page.file) };
};
