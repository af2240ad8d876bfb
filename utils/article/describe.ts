import type { Article, Block } from '../model/article';
import type { LaidOut } from './lay-out';
import { canonicalAddress } from './metadata/address';
import { authorsBesideDate, metaAuthors, persons, widgetAuthors } from './metadata/authors';
import { languageOf } from './metadata/language';
import { firstMeta, type PageFacts } from './metadata/page-facts';
import { publishedAt } from './metadata/published-at';
import { webAddress } from './metadata/web-address';
import { bareHost, outletOf } from './newspapers';
import type { SiteElements } from './sites/find-site';

/** What was read of a page, before it is put together. */
export interface Read {
  readonly facts: PageFacts;
  readonly laid: LaidOut;
  readonly heading: Element | undefined;
  readonly site: SiteElements | undefined;
}

/** Puts an article together: its text, and what page and text say of it. */
export function describe(document: Document, url: string | undefined, { facts, laid, heading, site }: Read): Article {
  const own = webAddress(url);
  const canonicalUrl = canonicalAddress(url, [facts.canonicalHref, facts.meta.get('og:url')]);
  const host = (own ?? webAddress(canonicalUrl))?.hostname;
  const newspaper = host ? outletOf(host) : undefined;
  const outlet = newspaper?.hosts[0] ? bareHost(newspaper.hosts[0]) : host && bareHost(host);
  const outletNames = newspaper ? [newspaper.name, ...newspaper.hosts, ...(newspaper.labels ?? [])] : [];
  const authors = [
    () => persons(laid.authors, outletNames),
    () => widgetAuthors(document, outletNames, site?.recipe.authors),
    () => metaAuthors(facts, outletNames),
    () => authorsBesideDate(laid.headLines, outletNames),
  ];
  const published = publishedAt(document, facts, { headLines: laid.headLines, heading, dates: site?.recipe.date });
  const section = firstMeta(facts, ['article:section', 'articlesection']) ?? facts.ld.section;
  const caption = (b: Block) => b.kind === 'caption';
  return {
    ...(own && { url: own.href }),
    ...(canonicalUrl && { canonicalUrl }),
    ...(outlet && { outlet }),
    ...(laid.title && { title: laid.title }),
    ...(laid.lead && { lead: laid.lead }),
    authors: firstFilled(authors),
    ...(published && { publishedAt: published }),
    ...(section && { section }),
    captions: laid.blocks.filter(caption).map((b) => laid.text.slice(b.start, b.end)),
    blocks: laid.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    text: laid.text,
    lang: languageOf(laid.text, facts.htmlLang),
    dropped: laid.dropped,
  };
}

function firstFilled(sources: readonly (() => readonly string[])[]): readonly string[] {
  for (const source of sources) {
    const names = source();
    if (names.length > 0) return names;
  }
  return [];
}
