import { bareHost } from '../newspapers';
import { webAddress } from './web-address';

/** Where a page stands among the pages of its article. */
export interface Parts {
  /** The page that was read, from 1. */
  readonly at: number;
  readonly of: number;
  /** Addresses of the others, in their order, as far as the page leads to them. */
  readonly others: readonly string[];
}

const PAGERS =
  'link[rel~="next"],link[rel~="prev"],a[rel~="next"],a[rel~="prev"],[class*="pagination"] a,[class*="paging"] a,[class*="pager"] a,[class*="page-nav"] a,[class*="phan-trang"] a,[class*="phantrang"] a';
const MOST_LINKS = 60;
const MOST_PARTS = 50;
/** The number of a page at the end of a path, before its ending: "-p2", "/2", "-trang-2", "/page/2". */
const IN_PATH = /(?:-p|-trang-|-page-|\/trang-|\/page-|\/trang\/|\/page\/|\/p|\/)(\d{1,2})(?=(?:\.[a-z]{2,5})?\/?$)/i;
const IN_QUERY = /(?:^|[?&])(?:p|page|trang|pageindex)=(\d{1,2})(?=&|$)/i;

/** An address without the number of its page, and that number. */
function numbered(url: URL): { readonly bare: string; readonly page: number } {
  const query = IN_QUERY.exec(url.search)?.[1];
  const path = IN_PATH.exec(url.pathname)?.[1];
  const search = url.search.replace(IN_QUERY, '').replace(/^\?/, '');
  const bare = `${bareHost(url.hostname)}${url.pathname.replace(IN_PATH, '').replace(/\/$/, '')}?${query === undefined ? search : search.replace(/^&/, '')}`;
  return { bare, page: Number(query ?? path ?? 1) };
}

/**
 * The pages of an article that is cut into several, by the links that lead from one to the other; undefined for an
 * article on one page. Lists have such links too, but theirs do not lead to the article's own address.
 */
export function partsOf(document: Document, url: string | undefined): Parts | undefined {
  const own = webAddress(url);
  if (!own) return undefined;
  const here = numbered(own);
  const others = new Map<number, string>();
  for (const link of [...document.querySelectorAll(PAGERS)].slice(0, MOST_LINKS)) {
    const address = webAddress(link.getAttribute('href') ?? undefined, own);
    if (!address || link.closest('[class*="comment"],[id*="comment"]')) continue;
    const there = numbered(address);
    if (there.bare !== here.bare || there.page === here.page || there.page < 1 || there.page > MOST_PARTS) continue;
    address.hash = '';
    others.set(there.page, address.href);
  }
  if (others.size === 0) return undefined;
  const pages = [...others].sort(([a], [b]) => a - b);
  return { at: here.page, of: Math.max(here.page, ...others.keys()), others: pages.map(([, address]) => address) };
}
