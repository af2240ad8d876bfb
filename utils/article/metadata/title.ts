import { shownText } from '../body/live-text';
import { essence } from '../lines/letters';
import { newspapers } from '../newspapers';
import { firstMeta, type PageFacts } from './page-facts';

const SITE_WORDS =
  /^(?:báo|tạp chí|đài|cổng thông tin|trang thông tin|chuyên trang)(?:\s|$)|(?:^|\s)(?:online|điện tử|news|tin tức 24h|tin nhanh)(?:\s|$)|\.(?:vn|com|net|org)$/iu;
const SEPARATOR = /\s+(?:[-–—|»:•]|::)\s+/u;

function isSiteName(part: string, siteName: string | undefined): boolean {
  const words = part.toLowerCase();
  const isName = (name: string) => name.toLowerCase() === words || name.toLowerCase() === `báo ${words}`;
  return (
    SITE_WORDS.test(part) ||
    (siteName !== undefined && isName(siteName)) ||
    newspapers.some((n) => isName(n.name) || n.hosts.includes(words))
  );
}

/** A title without what the site hangs on its end: "… - Chính trị - Tuổi Trẻ Online", "… | Báo Công Thương". */
export function withoutSiteName(title: string, siteName?: string): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!; // there are two at least
  if (!isSiteName(last, siteName) || last.length > 60) return title;
  const cut = title.lastIndexOf(last);
  const rest = title.slice(0, cut).replace(/[\s\-–—|»:•]+$/u, '');
  // A section name between headline and site name: short, and the headline stands before it.
  const section = rest.split(SEPARATOR);
  const before = section.slice(0, -1).join(' ');
  if (
    section.length > 1 &&
    (section.at(-1)?.length ?? 0) <= 24 &&
    before.length >= 30 &&
    isShortCategory(section.at(-1))
  )
    return rest.slice(0, rest.lastIndexOf(section.at(-1)!)).replace(/[\s\-–—|»:•]+$/u, ''); // section has two parts
  return rest;
}

/**
 * True for the headline said again, with or without the site's name behind it: what alt texts and page titles leave.
 * `title` is the headline's essence.
 */
export function saysTitle(text: string, title: string): boolean {
  // A site's name and a section's add less than this to a headline.
  // Shorter than half of it no line says it, and what says it begins as it does, whatever quotes stand before.
  if (title === '' || text.length > title.length + 120 || text.length < title.length / 2) return false;
  if (!text.slice(0, 8).toLowerCase().includes(title.charAt(0))) return false;
  const said = essence(text);
  return said === title || (said.startsWith(title) && essence(withoutSiteName(text)) === title);
}

function isShortCategory(part: string | undefined): boolean {
  return part !== undefined && part.split(' ').length <= 3 && /^\p{Lu}/u.test(part) && !/\d/.test(part);
}

/** The headline as metadata has it. */
export function metaTitle(facts: PageFacts): string | undefined {
  const siteName = facts.meta.get('og:site_name');
  const raw = firstMeta(facts, ['og:title', 'twitter:title', 'title']) ?? facts.ld.headline ?? facts.documentTitle;
  const title = withoutSiteName(raw, siteName);
  return title === '' ? undefined : title;
}

/** The element that shows the headline: the h1 that says what metadata says, else the first h1 of some length. */
export function titleElement(document: Document, expected: string | undefined): Element | undefined {
  const wanted = essence(expected ?? '');
  const headings = [...document.querySelectorAll('h1')].slice(0, 20);
  const said = (element: Element) => essence(shownText(element.textContent ?? ''));
  const same = (element: Element) => {
    const text = said(element);
    return (
      text.length >= 8 &&
      (text === wanted || (wanted.length >= 20 && (wanted.startsWith(text) || text.startsWith(wanted))))
    );
  };
  return (
    headings.find(same) ??
    headings.find((h) => h.getAttribute('itemprop') === 'headline' || h.getAttribute('data-role') === 'title') ??
    [...document.querySelectorAll('h2,h3,[class*="title"]')]
      .slice(0, 200)
      .find((e) => e.children.length <= 2 && wanted !== '' && said(e) === wanted) ??
    textElement(document, wanted) ??
    headings.find((h) => said(h).length >= 20 && !isLogo(h))
  );
}

/** The element that holds the headline and nothing else, whatever it is called: some systems set it in a plain box. */
function textElement(document: Document, wanted: string): Element | undefined {
  if (wanted.length < 20 || !document.body) return undefined;
  const walker = document.createTreeWalker(document.body, 4); // SHOW_TEXT
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const { length } = (node as Text).data; // only texts are shown
    if (length < wanted.length || !parent || /^(?:A|SCRIPT|STYLE|OPTION)$/i.test(parent.tagName)) continue;
    if (length < wanted.length * 2 + 40 && essence(shownText((node as Text).data)) === wanted) return parent;
  }
  return undefined;
}

function isLogo(element: Element): boolean {
  return element.querySelector('img') !== null || /logo/i.test(element.getAttribute('class') ?? '');
}
