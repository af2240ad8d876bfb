import { webAddress } from '../metadata/web-address';
import type { Signal } from './signal';

/** Lists, whatever follows: tags have slugs and numbers of their own. */
const LISTING = /\/(?:tags?|tu-khoa|search|tim-kiem|timkiem|author|tac-gia|rss|sitemap)(?:[/.]|$)/i;
/** Lists, unless an article's slug follows. */
const FOLDER =
  /\/(?:topics?|chu-de|category|chuyen-muc|page|trang)(?:[/.-]|$)|\/(?:tags?|tu-khoa|search|tim-kiem|timkiem|author|tac-gia)-/i;
const ACCOUNT = /\/(?:login|dang-nhap|dang-ky|register|signin|account|tai-khoan|404|error)(?:[/.]|$)/i;
const QUERY = /[?&](?:q|s|key|keyword|query|tukhoa)=/i;
/** The last part of an article's address: a slug of several words and a number ("…-652162", "…-post976641.html"). */
const SLUG = /(?:[a-z0-9]+-){3,}[a-z]*\d{4,}(?:\.[a-z0-9]+|\/)?$/i;
/** The number as a part of its own, before the slug or behind it: "/4/121234/dang-bo-…", "…/21345.html". */
const NUMBERED = /\/\d{4,}\/[^/]+\/?$|\/(?:[a-z0-9]+-){4,}[^/]*\/\d{4,}(?:\.[a-z0-9]+|\/)?$/i;
const ID = /\d{5,}|(?:itemid|newsid|articleid)=\d+|[?&](?:id|p)=\d{3,}/i;

/** What the address says; an address that is none says nothing. */
export function addressSignals(url: string): readonly Signal[] {
  const address = webAddress(url);
  if (!address) return [];
  const { pathname, search, hostname } = address;
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  if (last === '' || /^(?:index|default|home|trang-chu)\.?[a-z0-9]*$/i.test(last))
    return ID.test(search) ? [['address-id', 1]] : [['address-home', -3]];
  if (ACCOUNT.test(pathname)) return [['address-account', -4]];
  if (LISTING.test(pathname) || QUERY.test(search) || /^(?:timkiem|search)\./.test(hostname))
    return [['address-listing', -3]];
  const words = last.replace(/\.[a-z0-9]+$/i, '').split('-').length;
  if (SLUG.test(pathname) || (words >= 5 && NUMBERED.test(pathname))) return [['address-slug-id', 3]];
  if (FOLDER.test(pathname)) return [['address-listing', -3]];
  if (ID.test(last) || ID.test(search)) return [['address-id', 1.5]];
  if (words >= 6) return [['address-slug', 1.5]];
  return words <= 4 ? [['address-section', -2]] : [];
}
