import { drawnLength } from '../body/image-text';
import { bareHost } from '../newspapers';
import type { SiteRecipe } from './site-recipe';

/** The elements a recipe leads to on a page. */
export interface SiteElements {
  readonly site: string;
  readonly roots: readonly Element[];
  readonly title?: Element;
  readonly lead?: Element;
  readonly authors: readonly Element[];
  readonly captions: readonly Element[];
  readonly junk: readonly Element[];
  readonly recipe: SiteRecipe;
}

/** A page of a known family that lacks what the family promises: the recipe wants mending. */
export interface SiteChanged {
  readonly code: 'SiteChanged';
  readonly site: string;
  readonly missing: readonly ('body' | 'title')[];
}

export interface FoundSite {
  readonly elements?: SiteElements;
  readonly changed?: SiteChanged;
}

/** Fewer characters are no body: a shell that a script would have filled, or a box of the same name. */
const LEAST_BODY = 120;

/** Reads a page by the recipe of its host, else by that of its markup; both answers may be empty. */
export function findSite(document: Document, host: string | undefined, sites: readonly SiteRecipe[]): FoundSite {
  const own = host === undefined ? undefined : siteOf(bareHost(host), sites);
  const first = own && apply(document, own);
  if (first) return first;
  const changed = own && ({ code: 'SiteChanged', site: own.name, missing: ['body'] } as const);
  const family = familyOf(document, sites);
  const second = family && family !== own ? apply(document, family) : undefined;
  return { ...second, ...(changed && { changed }) };
}

function siteOf(host: string, sites: readonly SiteRecipe[]): SiteRecipe | undefined {
  const isOf = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  return sites.find((site) => site.hosts.some(isOf));
}

/** One search tells most pages of no family from all others. */
function familyOf(document: Document, sites: readonly SiteRecipe[]): SiteRecipe | undefined {
  const marks = (site: SiteRecipe) => site.marks.join(',');
  const marked = sites.filter((site) => site.marks.length > 0);
  if (marked.length === 0 || !document.querySelector(marked.map(marks).join(','))) return undefined;
  return marked.find((site) => document.querySelector(marks(site)));
}

function apply(document: Document, recipe: SiteRecipe): FoundSite | undefined {
  const body = firstBody(document, recipe.body);
  if (!body) return undefined;
  const title = first(document, recipe.title);
  const lead = first(document, recipe.lead);
  const elements: SiteElements = {
    site: recipe.name,
    recipe,
    roots: [body],
    ...(title && { title }),
    ...(lead && !lead.contains(body) && { lead }),
    authors: all(document, recipe.authors),
    captions: all(document, recipe.captions),
    junk: all(document, recipe.junk).filter((box) => !box.contains(body)),
  };
  return title ? { elements } : { elements, changed: { code: 'SiteChanged', site: recipe.name, missing: ['title'] } };
}

/** The first selector that finds words; of several elements of one selector, the one with most of them. */
function firstBody(document: Document, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    let best: Element | undefined;
    let most = LEAST_BODY - 1;
    for (const element of document.querySelectorAll(selector)) {
      const said = element.textContent?.trim().length ?? 0;
      const length = said >= LEAST_BODY ? said : said + drawnLength(element);
      if (length > most) [best, most] = [element, length];
    }
    if (best) return best;
  }
  return undefined;
}

function first(document: Document, selectors: readonly string[] = []): Element | undefined {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (element?.textContent?.trim()) return element;
  }
  return undefined;
}

function all(document: Document, selectors: readonly string[] = []): readonly Element[] {
  return selectors.length === 0 ? [] : [...document.querySelectorAll(selectors.join(','))];
}
