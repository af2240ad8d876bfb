import { shownText } from '../body/live-text';
import { firstMeta, type PageFacts } from './page-facts';
import { type Found, firstFound } from './provenance';

/** Boxes of breadcrumbs, and links to the section. Asking for boxes first is far cheaper than for all links in them. */
const TRAILS =
  '[data-role="cate-name"],[itemtype*="BreadcrumbList"],[class*="breadcrumb"],[class*="bread-crumb"],.article__meta .cat';
const MOST_TRAILS = 3;
const HOME = /^(?:trang chủ|home|trang nhất)$/i;
const LONGEST = 40;

/** The section an article stands in: what metadata says, else the first breadcrumb that is not the home page. */
export function sectionOf(
  document: Document,
  facts: PageFacts,
  outletNames: readonly string[],
): Found<string> | undefined {
  const isSection = (name: string | undefined) =>
    name && name.length <= LONGEST && !HOME.test(name) && !outletNames.includes(name) ? name : undefined;
  return firstFound<string>([
    ['meta', () => isSection(firstMeta(facts, ['article:section', 'articlesection']))],
    ['json-ld', () => isSection(facts.ld.section)],
    [
      'breadcrumb',
      () =>
        [...document.querySelectorAll(TRAILS)]
          .slice(0, MOST_TRAILS)
          .flatMap((trail) => (/^A$/i.test(trail.tagName) ? [trail] : [...trail.querySelectorAll('a')].slice(0, 8)))
          .map((a) => shownText(a.textContent ?? ''))
          .find(isSection),
    ],
    ['json-ld', () => facts.ld.breadcrumbs.find(isSection)],
  ]);
}
