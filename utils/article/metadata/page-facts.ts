import { shownText } from '../body/live-text';
import { type ArticleLd, readArticleLd } from './json-ld';

/** What a page says of itself outside its text. */
export interface PageFacts {
  /** `<meta>` contents by lower-case name, property or itemprop; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly ld: ArticleLd;
  readonly documentTitle: string;
  readonly canonicalHref: string | undefined;
  readonly htmlLang: string | undefined;
}

/** Reads the head once; nothing in it is trusted yet. */
export function readPageFacts(document: Document): PageFacts {
  const meta = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = shownText(element.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (key && !meta.has(key)) meta.set(key, content);
    }
  }
  return {
    meta,
    ld: readArticleLd(document),
    documentTitle: shownText(document.querySelector('title')?.textContent ?? ''),
    canonicalHref: document.querySelector('link[rel~="canonical"]')?.getAttribute('href')?.trim() || undefined,
    htmlLang: document.documentElement?.getAttribute('lang')?.trim().toLowerCase() || undefined,
  };
}

/** The first of these metas that says something. */
export function firstMeta(facts: PageFacts, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = facts.meta.get(name);
    if (value) return value;
  }
  return undefined;
}
