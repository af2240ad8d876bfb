import { shownText } from '../body/live-text';
import { firstMeta, type PageFacts } from './page-facts';
import { type Found, firstFound } from './provenance';

const CRUMBS =
  '[data-role="cate-name"],[itemtype*="BreadcrumbList"] a,.breadcrumb a,.breadcrumbs a,.detail-breadcrumb a,.bread-crumb-detail a,.bread-crumb a,.article__meta .cat a,[class*="breadcrumb"] a';
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
        [...document.querySelectorAll(CRUMBS)]
          .slice(0, 8)
          .map((a) => shownText(a.textContent ?? ''))
          .find(isSection),
    ],
    ['json-ld', () => facts.ld.breadcrumbs.find(isSection)],
  ]);
}
