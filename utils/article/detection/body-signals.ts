import { shownText } from '../body/live-text';
import { openRoots, proseOf } from '../page/open-roots';
import type { Signal } from './signal';

/** Enough paragraphs to tell prose from teasers; home pages have thousands. */
const MOST_PARAGRAPHS = 300;
const MOST_BOXES = 2000;
const PARAGRAPH = 60;
/** Headlines of other stories: articles have up to 18 of them beside and below, home and section pages from 16 to 214. */
const MANY_TEASERS = 20;

/** Characters of prose under the parent that holds most of it: teasers stand each under a parent of its own. */
function proseMass(document: Document): { readonly mass: number; readonly count: number } {
  const masses = new Map<Element, { mass: number; count: number }>();
  const paragraphs = document.getElementsByTagName('p');
  let best = { mass: 0, count: 0 };
  for (let i = 0; i < Math.min(paragraphs.length, MOST_PARAGRAPHS); i++) {
    const paragraph = paragraphs[i]!; // i < length
    const parent = paragraph.parentElement;
    if (!parent) continue;
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length < PARAGRAPH || linkedLength(paragraph) > length / 2 || paragraph.closest('a,footer,nav')) continue;
    const sum = masses.get(parent) ?? { mass: 0, count: 0 };
    sum.mass += length;
    sum.count++;
    masses.set(parent, sum);
    if (sum.mass > best.mass) best = sum;
  }
  return best;
}

/** The same for paragraphs that are bare boxes of text, counted only where there are no others. */
function boxedParagraphs(document: Document): { readonly mass: number; readonly count: number } {
  const masses = new Map<Element, { mass: number; count: number }>();
  const boxes = document.getElementsByTagName('div');
  let best = { mass: 0, count: 0 };
  for (let i = 0; i < Math.min(boxes.length, MOST_BOXES); i++) {
    const box = boxes[i]!; // i < length
    const parent = box.parentElement;
    const first = box.firstChild;
    // A paragraph begins with its words, or with a word in bold.
    if (!parent || !first || (first.nodeType !== 3 && !/^(?:B|STRONG|EM|I|SPAN)$/i.test(first.nodeName))) continue;
    let length = 0;
    for (let node: Node | null = first; node; node = node.nextSibling)
      if (node.nodeType === 3) length += (node as Text).data.trim().length;
    if (length < PARAGRAPH || box.closest('a,footer,nav,li')) continue;
    const sum = masses.get(parent) ?? { mass: 0, count: 0 };
    sum.mass += length;
    sum.count++;
    masses.set(parent, sum);
    if (sum.mass > best.mass) best = sum;
  }
  return best;
}

/** The same in the open shadow root that holds most. */
const shadowedProse = (document: Document) => openRoots(document).map(proseOf).reduce(larger, { mass: 0, count: 0 });

function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += link.textContent?.trim().length ?? 0;
  return length;
}

/**
 * Characters of prose wherever it stands, for bodies cut into sections. A teaser's box, or the box around it, is for a
 * good part the linked headline; a section's is not.
 */
function scatteredMass(document: Document): number {
  const shares = new Map<Element, number>();
  const linkShare = (element: Element | null | undefined): number => {
    if (!element) return 0;
    let share = shares.get(element);
    if (share === undefined) {
      share = linkedLength(element) / Math.max(1, element.textContent?.length ?? 0);
      shares.set(element, share);
    }
    return share;
  };
  let mass = 0;
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < Math.min(paragraphs.length, MOST_PARAGRAPHS); i++) {
    const paragraph = paragraphs[i]!; // i < length
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length < PARAGRAPH || paragraph.closest('a,footer,nav,li')) continue;
    const parent = paragraph.parentElement;
    if (Math.max(linkShare(parent), linkShare(parent?.parentElement)) < 0.15) mass += length;
  }
  return mass;
}

/** Bodies that are no paragraphs: text straight in the element that systems name as the body. */
const BODY_BOX =
  '[itemprop="articleBody"],[data-role="content"],article,[class*="article-body"],[class*="detail-content"],[class*="content-detail"],[class*="post-content"],[class*="cms-body"],[id*="abody"]';

function boxMass(document: Document): number {
  let best = 0;
  const boxes = [...document.querySelectorAll(BODY_BOX)].slice(0, 12);
  for (const box of [...boxes, ...brokenLines(document)]) {
    const length = box.textContent?.trim().length ?? 0;
    if (length > best && length < 200_000 && linkedLength(box) < length * 0.3) best = length;
  }
  return best;
}

/** The parents of line breaks: old systems write a whole article into one box. */
function brokenLines(document: Document): readonly Element[] {
  const breaks = document.getElementsByTagName('br');
  const counts = new Map<Element, number>();
  for (let i = 0; i < Math.min(breaks.length, 200); i++) {
    const parent = breaks[i]?.parentElement;
    if (parent) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 4).map(([parent]) => parent);
}

/** True for a heading of a sentence's length that the page's title says: section pages have short ones. */
function isHeadline(heading: Element, document: Document): boolean {
  const words = shownText(heading.textContent ?? '');
  const title = shownText(document.querySelector('title')?.textContent ?? '');
  return words.length >= 30 && words.split(' ').length >= 6 && title.includes(words);
}

/** Headings below the first rank with a link in them. */
function linkedHeadings(document: Document): number {
  let count = 0;
  for (const tag of ['h2', 'h3', 'h4']) {
    const headings = document.getElementsByTagName(tag);
    for (let i = 0; i < headings.length; i++) if (headings[i]?.querySelector('a')) count++;
  }
  return count;
}

/** The first headings of the second rank: where no h1 is, the headline may be one. */
const secondary = (document: Document) => [...document.getElementsByTagName('h2')].slice(0, 5);

const larger = <T extends { readonly mass: number }>(a: T, b: T): T => (b.mass > a.mass ? b : a);

/** What the body can add at most: prose, the one heading of the first rank, and that it is the page's title. */
export const MOST_OF_BODY = 3 + 1 + 1;

/** What the page's body says: prose in one place, one long headline, and how much of the page is links. */
export function bodySignals(document: Document): readonly Signal[] {
  const signals: Signal[] = [];
  const prose = proseMass(document);
  const { mass, count } =
    prose.mass >= 400 ? prose : larger(larger(prose, boxedParagraphs(document)), shadowedProse(document));
  if (mass >= 1000 && count >= 3) signals.push(['prose', 3]);
  else if (mass >= 400) signals.push(['some-prose', 1.5]);
  else if (scatteredMass(document) >= 600) signals.push(['scattered-prose', 1.5]);
  else if (boxMass(document) >= 600) signals.push(['boxed-prose', 1.5]);
  else signals.push(mass >= 200 ? ['little-prose', -0.5] : ['no-prose', -2]);
  const long = [...document.getElementsByTagName('h1')].filter((h) => (h.textContent?.trim().length ?? 0) >= 20);
  if (long.length === 1) signals.push(['one-h1', 1]);
  const headline = (long.length > 0 ? long : secondary(document)).some((h) => isHeadline(h, document));
  if (headline) signals.push(['headline', 1]);
  else if (long.length > 3) signals.push(['many-h1', -1]);
  const links = document.getElementsByTagName('a').length;
  // Topics and events have addresses like articles, and texts of their own.
  const teasers = linkedHeadings(document);
  if (teasers >= MANY_TEASERS) signals.push(['many-teasers', headline ? -1 : -2]);
  if (links > 150 && mass < links * 4) signals.push(['mostly-links', -1.5]);
  if (mass < 400 && document.querySelector('input[type="password"]')) signals.push(['login-form', -2]);
  return signals;
}
