import type { Article, Block, Dropped } from '../model/article';
import type { Result } from '../model/result';
import { bylines } from './body/bylines';
import { junkBoxes } from './body/junk-boxes';
import { leadIndexes } from './body/lead';
import { rawBlocks } from './body/raw-blocks';
import { type SortedBlock, sortBlocks } from './body/sorted-blocks';
import { canonicalAddress } from './metadata/address';
import { authorsBesideDate, metaAuthors, persons, widgetAuthors } from './metadata/authors';
import { languageOf } from './metadata/language';
import { firstMeta, type PageFacts, readPageFacts } from './metadata/page-facts';
import { publishedAt } from './metadata/published-at';
import { metaTitle, titleElement, withoutSiteName } from './metadata/title';
import { webAddress } from './metadata/web-address';
import { bareHost, outletOf } from './newspapers';
import { commonAncestor } from './page/ancestors';
import { findBody, type ReadabilityConstructor } from './page/readability';
import { isTooLarge } from './page/size';
import { createTextMap, type MappedBlock, type TextMap } from './text-map';

/** An article as read, the way back to the page it was read from, and its HTML to keep. */
export interface ReadArticle {
  readonly article: Article;
  readonly textMap: TextMap;
  /** The body's HTML, without scripts and without marks of ours; never put into a page unsanitized. */
  readonly html: string;
}

/** What reading needs and the content script must not carry. */
export interface ReadingTools {
  readonly Readability: ReadabilityConstructor;
}

/**
 * Reads the article of a page without changing the page.
 *
 * Faults: `too-large` (more elements or text than any article has), `no-text` (nothing to read),
 * `unreadable` (the library that finds the body gave up).
 */
export function readArticle(document: Document, url: string | undefined, tools: ReadingTools): Result<ReadArticle> {
  if (isTooLarge(document)) return fault('too-large', 'the page has more elements, text or levels than an article');
  const body = findBody(document, tools.Readability);
  if (!body.ok) return body;
  const found = body.value;
  const facts = readPageFacts(document);
  const expected = metaTitle(facts);
  const heading = titleElement(document, expected);
  const kept = heading ? [heading, ...found.roots] : found.roots;
  const root = commonAncestor(kept) ?? document.documentElement;
  const raw = rawBlocks(root, { bodies: new Set(found.roots), isJunk: junkBoxes(kept, found.text.length) });
  const shown = heading && raw.find((b) => b.element === heading || heading.contains(b.element))?.text;
  const title = shown ? withoutSiteName(shown, facts.meta.get('og:site_name')) : expected;
  const sorted = sortBlocks(raw, { root, title, titleElement: heading, found: found.text });
  const laid = layOut(sorted, root, title, description(facts));
  if (laid.length < 1) return fault('no-text', 'the page holds no line of an article');
  const article = describe(document, url, { facts, laid, heading });
  const textMap = createTextMap(laid.text, laid.blocks);
  return {
    ok: true,
    value: {
      article,
      textMap,
      get html() {
        return found.html();
      },
    },
  };
}

function fault(code: string, message: string): Result<never> {
  return { ok: false, error: { code, message } };
}

function description(facts: PageFacts): string | undefined {
  return firstMeta(facts, ['og:description', 'description', 'twitter:description']) ?? facts.ld.description;
}

interface LaidOut {
  readonly text: string;
  /** Lines of the body. */
  readonly length: number;
  readonly blocks: readonly MappedBlock[];
  readonly dropped: readonly Dropped[];
  readonly title: string | undefined;
  readonly lead: string | undefined;
  readonly authors: readonly string[];
  /** Lines left out between headline and body. */
  readonly headLines: readonly string[];
}

/** What may stand above the body. */
const HEAD_KINDS: ReadonlySet<string> = new Set(['title', 'lead', 'caption']);

/** Joins the kept lines into the article's text, and notes where the others stood. */
function layOut(
  sorted: readonly SortedBlock[],
  root: Element,
  title: string | undefined,
  description: string | undefined,
): LaidOut {
  const leads = leadIndexes(sorted, root, description);
  const signed = bylines(sorted, root);
  const firstBody = sorted.findIndex((s) => s.kind && s.kind !== 'title' && s.block.inBody);
  const blocks: MappedBlock[] = [];
  const dropped: Dropped[] = [];
  let text = '';
  const add = (kind: Block['kind'], words: string, pieces: MappedBlock['pieces']) => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? words : `${text}\n${words}`;
    blocks.push({ kind, start, end: start + words.length, pieces });
  };
  if (title && !sorted.some((s) => s.kind === 'title')) add('title', title, []);
  for (const [i, { block, kind, reason }] of sorted.entries()) {
    const outside = kind && kind !== 'title' && kind !== 'caption' && !leads.has(i) && i < firstBody;
    const why = signed.has(i) ? 'byline' : (reason ?? (outside ? 'before-body' : undefined));
    if (why === undefined) add(leads.has(i) ? 'lead' : (kind ?? 'paragraph'), block.text, block.pieces);
    else dropped.push({ start: text.length, end: text.length, reason: why, text: block.text });
  }
  const bodyStart = blocks.find((b) => !HEAD_KINDS.has(b.kind))?.start ?? text.length;
  return {
    text,
    length: blocks.filter((b) => b.kind !== 'title').length,
    blocks,
    dropped,
    title,
    lead: [...leads].map((i) => sorted[i]?.block.text).join(' ') || undefined,
    authors: [...signed.values()].flat(),
    headLines: dropped.filter((d) => d.start <= bodyStart).map((d) => d.text ?? ''),
  };
}

interface Read {
  readonly facts: PageFacts;
  readonly laid: LaidOut;
  readonly heading: Element | undefined;
}

function describe(document: Document, url: string | undefined, { facts, laid, heading }: Read): Article {
  const own = webAddress(url);
  const canonicalUrl = canonicalAddress(url, [facts.canonicalHref, facts.meta.get('og:url')]);
  const host = (own ?? webAddress(canonicalUrl))?.hostname;
  const newspaper = host ? outletOf(host) : undefined;
  const outlet = newspaper?.hosts[0] ? bareHost(newspaper.hosts[0]) : host && bareHost(host);
  const outletNames = newspaper ? [newspaper.name, ...newspaper.hosts, ...(newspaper.labels ?? [])] : [];
  const authors = [
    () => persons(laid.authors, outletNames),
    () => widgetAuthors(document, outletNames),
    () => metaAuthors(facts, outletNames),
    () => authorsBesideDate(laid.headLines, outletNames),
  ];
  const published = publishedAt(document, facts, laid.headLines, heading);
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
