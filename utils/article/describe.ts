import type { Article, Block } from '../model/article';
import type { LaidOut } from './lay-out';
import { canonicalAddress } from './metadata/address';
import { authorsOf } from './metadata/authors';
import { languageOf } from './metadata/language';
import type { PageFacts } from './metadata/page-facts';
import type { Found } from './metadata/provenance';
import { modifiedAt, publishedAt } from './metadata/published-at';
import { sectionOf } from './metadata/section';
import { webAddress } from './metadata/web-address';
import { bareHost, outletOf } from './newspapers';
import type { SiteElements } from './sites/find-site';

/** What was read of a page, before it is put together. */
export interface Read {
  readonly facts: PageFacts;
  readonly laid: LaidOut;
  readonly heading: Element | undefined;
  readonly site: SiteElements | undefined;
  /** Names of the line that follows the body. */
  readonly below: readonly string[];
}

/** Puts an article together: its text, and what page and text say of it; docs/reading.md has the order of the sources. */
export function describe(
  document: Document,
  url: string | undefined,
  { facts, laid, heading, site, below }: Read,
): Article {
  const own = webAddress(url);
  const canonicalUrl = canonicalAddress(url, [facts.canonicalHref, facts.meta.get('og:url')]);
  const host = (own ?? webAddress(canonicalUrl))?.hostname;
  const newspaper = host ? outletOf(host) : undefined;
  const outlet = newspaper?.hosts[0] ? bareHost(newspaper.hosts[0]) : host && bareHost(host);
  const outletNames = newspaper ? [newspaper.name, ...newspaper.hosts, ...(newspaper.labels ?? [])] : [];
  const { headLines, footRows } = laid;
  const authors = authorsOf(document, facts, {
    signed: laid.authors,
    outletNames,
    named: site?.recipe.authors,
    headLines,
    below,
  });
  const published = publishedAt(document, facts, { headLines, footRows, heading, dates: site?.recipe.date });
  const section = sectionOf(document, facts, outletNames);
  const modified = modifiedAt(facts, published?.value);
  const title: Found<string> | undefined = laid.title
    ? {
        value: laid.title,
        origin: laid.blocks[0]?.kind === 'title' && laid.blocks[0].pieces.length > 0 ? 'headline' : 'meta',
      }
    : undefined;
  const lead = laid.lead ? { value: laid.lead, origin: 'text' } : undefined;
  const source = laid.source ? { value: laid.source, origin: 'text' } : undefined;
  const caption = (b: Block) => b.kind === 'caption';
  return {
    ...(own && { url: own.href }),
    ...(canonicalUrl && { canonicalUrl }),
    ...(outlet && { outlet }),
    ...(title && { title: title.value }),
    ...(lead && { lead: lead.value }),
    authors: authors?.value ?? [],
    ...(published && { publishedAt: published.value }),
    ...(modified && { modifiedAt: modified.value }),
    ...(section && { section: section.value }),
    ...(source && { source: source.value }),
    origins: originsOf({ title, lead, authors, publishedAt: published, modifiedAt: modified, section, source }),
    captions: laid.blocks.filter(caption).map((b) => laid.text.slice(b.start, b.end)),
    blocks: laid.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    text: laid.text,
    lang: languageOf(laid.text, facts.htmlLang),
    dropped: laid.dropped,
  };
}

function originsOf(found: Readonly<Record<string, Found<unknown> | undefined>>): Readonly<Record<string, string>> {
  const pairs = Object.entries(found).flatMap(([field, one]) => (one ? [[field, one.origin] as const] : []));
  return Object.fromEntries(pairs);
}
