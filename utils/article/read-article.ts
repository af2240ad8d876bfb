import type { Article } from '../model/article';
import type { Result } from '../model/result';
import { namesBelow } from './body/below-body';
import { isAuthorBox } from './body/element-kind';
import { isDrawn } from './body/image-text';
import { junkBoxes } from './body/junk-boxes';
import { rawBlocks } from './body/raw-blocks';
import { sortBlocks } from './body/sorted-blocks';
import { describe } from './describe';
import { layOut } from './lay-out';
import { firstMeta, type PageFacts, readPageFacts } from './metadata/page-facts';
import { type Parts, partsOf } from './metadata/parts';
import { metaTitle, titleElement, withoutSiteName } from './metadata/title';
import { webAddress } from './metadata/web-address';
import { commonAncestor } from './page/ancestors';
import { type Budget, createBudget, OutOfTime } from './page/budget';
import { type FoundBody, findBody, type ReadabilityConstructor } from './page/readability';
import { shadowBody } from './page/shadow-body';
import { siteBody } from './page/site-body';
import { isTooLarge, isTooLong } from './page/size';
import { unclobbered } from './page/unclobbered';
import { type FoundSite, findSite, type SiteChanged } from './sites/find-site';
import type { SiteRecipe } from './sites/site-recipe';
import { sites } from './sites/sites';
import { createTextMap, type MappedBlock, type TextMap } from './text-map';

/** An article as read, the way back to the page it was read from, and its HTML to keep. */
export interface ReadArticle {
  readonly article: Article;
  readonly textMap: TextMap;
  /** The body's HTML, without scripts and without marks of ours; never put into a page unsanitized. */
  readonly html: string;
  /** Who found the body: the name of a recipe, or `readability`. */
  readonly reader?: string;
  /** Set where the article goes on on other pages, which were not read. */
  readonly parts?: Parts;
  /** Set where a page lacks what its newspaper's recipe promises: the recipe wants mending, the article was read anyway. */
  readonly changed?: SiteChanged;
}

/** What reading needs and the content script must not carry. */
export interface ReadingTools {
  /** Without it only pages of known families are read. */
  readonly Readability?: ReadabilityConstructor | undefined;
  /** Counts milliseconds, so that a page that takes too long is answered with `too-large`; without it there is no such limit. */
  readonly clock?: () => number;
  /** Instead of the recipes of `sites/`. */
  readonly sites?: readonly SiteRecipe[];
}

/**
 * Reads the article of a page without changing the page: by the recipe of its newspaper or family where there is one,
 * else where Readability finds the body on a copy.
 *
 * Faults: `in-frame` (nothing to read but a frame), `too-large` (more elements or text than any article has, or more than can be read in time), `no-text` (nothing to read), `unreadable` (the
 * library that finds the body gave up), `needs-readability` (of no known family, and Readability was not given).
 */
export function readArticle(page: Document, url: string | undefined, tools: ReadingTools): Result<ReadArticle> {
  try {
    return readInTime(page, url, tools, createBudget(tools.clock));
  } catch (error) {
    if (error instanceof OutOfTime)
      return fault('too-large', 'reading the page took longer than a tab may stand still');
    throw error;
  }
}

function readInTime(page: Document, url: string | undefined, tools: ReadingTools, budget: Budget): Result<ReadArticle> {
  const { document, live } = unclobbered(page);
  if (isTooLarge(document)) return tooLarge;
  const facts = readPageFacts(document);
  const known = findSite(document, hostOf(url, facts), tools.sites ?? sites);
  const body = outsideOrInShadow(document, bodyOf(document, known, tools.Readability, budget));
  if (!body.ok) return body.error.code === 'no-text' ? withoutText(document) : body;
  const found = body.value;
  const site = known.elements;
  const expected = metaTitle(facts);
  const heading = site?.title ?? titleElement(document, expected);
  const kept = [heading, site?.lead, ...found.roots].filter((element) => element !== undefined);
  const root = commonAncestor(kept) ?? document.documentElement;
  const drawn = isDrawn([expected, facts.meta.get('article:section'), url], found.length);
  const isJunk = junkBoxes(kept, found.length, site?.junk);
  const raw = rawBlocks(root, { bodies: new Set(found.roots), isJunk, budget, drawn });
  const shown = heading && raw.find((b) => b.element === heading || heading.contains(b.element))?.text;
  const title = shown ? withoutSiteName(shown, facts.meta.get('og:site_name')) : expected;
  const isByline = (element: Element) => isAuthorBox(element) || site?.authors.includes(element) === true;
  const captions = site?.captions;
  const sorted = sortBlocks(raw, { root, title, titleElement: heading, found: found.text, captions, isByline, budget });
  const laid = layOut(sorted, title, { root, box: site?.lead, description: description(facts), isByline });
  if (laid.length < 1 || (laid.text.length < LEAST_TEXT && holdsFrame(document))) return withoutText(document);
  const article = describe(document, url, { facts, laid, heading, site, below: namesBelow(raw) });
  const pieces = (block: MappedBlock) => block.pieces.map((piece) => (piece === ' ' ? piece : live(piece)));
  const mapped = document === page ? laid.blocks : laid.blocks.map((block) => ({ ...block, pieces: pieces(block) }));
  const textMap = createTextMap(laid.text, mapped);
  const parts = partsOf(document, url);
  return {
    ok: true,
    value: {
      article,
      textMap,
      reader: site?.recipe.name ?? 'readability',
      ...(parts && { parts }),
      ...(known.changed && { changed: known.changed }),
      get html() {
        return found.html();
      },
    },
  };
}

/** The body that was found, or a longer one in an open shadow root, which none of our ways to find one looks into. */
function outsideOrInShadow(document: Document, body: Result<FoundBody>): Result<FoundBody> {
  if (!body.ok && body.error.code !== 'no-text') return body;
  const shadow = shadowBody(document);
  return shadow && (!body.ok || body.value.length < shadow.length) ? { ok: true, value: shadow } : body;
}

function bodyOf(
  document: Document,
  known: FoundSite,
  Readability: ReadabilityConstructor | undefined,
  budget: Budget,
): Result<FoundBody> {
  if (known.elements)
    return known.elements.roots.some(isTooLong) ? tooLarge : { ok: true, value: siteBody(known.elements) };
  const whole: Element | null = document.documentElement; // typed as always there; linkedom's empty document has none
  if (whole && isTooLong(whole)) return tooLarge;
  if (Readability) return findBody(document, Readability, budget);
  return fault('needs-readability', 'the page is of no known family, and Readability was not given');
}

/** The host the page was read from; of a file, the one it claims. */
function hostOf(url: string | undefined, facts: PageFacts): string | undefined {
  const claims = [url, facts.canonicalHref, facts.meta.get('og:url')];
  return claims.map((href) => webAddress(href)?.hostname).find((host) => host !== undefined);
}

function fault(code: string, message: string): Result<never> {
  return { ok: false, error: { code, message } };
}

/** Where a page has nothing to read, but shows another one: what stands there is that page's. */
function withoutText(document: Document): Result<never> {
  return holdsFrame(document)
    ? fault('in-frame', 'the page has no text of its own, what it shows stands in a frame')
    : fault('no-text', 'the page holds no line of an article');
}

/** A page with a frame in it that says less than this is no more than what stands around the frame. */
const LEAST_TEXT = 80;

const holdsFrame = (document: Document) => document.querySelector('frame[src],iframe[src],iframe[srcdoc]') !== null;

const tooLarge = fault('too-large', 'the page has more elements, text or levels than an article');

function description(facts: PageFacts): string | undefined {
  return firstMeta(facts, ['og:description', 'description', 'twitter:description']) ?? facts.ld.description;
}
