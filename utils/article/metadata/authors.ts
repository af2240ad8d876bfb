import { rowOf } from '../body/live-text';
import { readPrintedDate } from '../lines/date';
import { besideDate, namesIn } from '../lines/meta-line';
import { isPublisherName, looksLikeName } from '../lines/names';
import { isOutletNamed, newspapers } from '../newspapers';
import { inOrder } from '../page/in-order';
import type { PageFacts } from './page-facts';
import { type Found, firstFound } from './provenance';

const META_AUTHORS = ['dable:author', 'article:author', 'author', 'dc.creator', 'parsely-author', 'sailthru.author'];

/** What is known of authors before the page is asked. */
export interface AuthorHints {
  /** Names of the bylines in the text. */
  readonly signed: readonly string[];
  readonly outletNames: readonly string[];
  /** Selectors of a recipe. */
  readonly named?: readonly string[] | undefined;
  /** Lines between headline and body. */
  readonly headLines: readonly string[];
  /** Names of the line that follows the body. */
  readonly below: readonly string[];
}

/** Who wrote: the text's own bylines, the page's author boxes, metadata, a name beside the date or below the body. */
export function authorsOf(
  document: Document,
  facts: PageFacts,
  { signed, outletNames, named, headLines, below }: AuthorHints,
): Found<readonly string[]> | undefined {
  const some = (names: readonly string[]) => (names.length > 0 ? names : undefined);
  return firstFound<readonly string[]>([
    ['byline', () => some(persons(signed, outletNames))],
    ['author-box', () => some(widgetAuthors(document, outletNames, named))],
    ['meta', () => some(metaAuthors(facts, outletNames))],
    ['beside-date', () => some(authorsBesideDate(headLines, outletNames))],
    ['below-body', () => some(persons(below, outletNames))],
  ]);
}

const papers: ReadonlySet<string> = new Set(newspapers.flatMap(({ name }) => [name, name.replace(/^Báo /, '')]));

/** Names once each, in order, without the paper's own. */
export function persons(names: readonly string[], outletNames: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  // "Trần Mạnh Tuấn - TTXVN": the agency is an author only where nobody else is.
  const someone = names.some((name) => looksLikeName(name) && !isOutletNamed(name));
  return names.filter((name) => {
    if (someone && isOutletNamed(name)) return false;
    const key = name.toLowerCase();
    if (seen.has(key) || !looksLikeName(name) || isPublisherName(name, outletNames) || papers.has(name)) return false;
    seen.add(key);
    return true;
  });
}

/** Where editing systems show who wrote, in the order of how little else these elements hold. */
const WIDGETS = [
  '[itemprop="author"] [itemprop="name"]',
  '.detail-author .name',
  '.article__author .name',
  '.article-detail-author-wrapper .name',
  '.author-name',
  '[rel="author"]',
  '[itemprop="author"]',
  '.author_mail strong',
  '.the-article-credit .author',
  'p.author,span.author,div.author,a.author',
  '[class*="author"]',
];

/** Authors shown in the page's own author boxes, outside lists of other stories. */
export function widgetAuthors(
  document: Document,
  outletNames: readonly string[],
  named: readonly string[] = [],
): readonly string[] {
  for (const elements of inOrder(document, [...named, ...WIDGETS], 12)) {
    const names: string[] = [];
    for (const element of elements) {
      const row = rowOf(element);
      if (row.length <= 120 && !element.closest('li,aside,footer,nav,[class*="comment"],[class*="related"]'))
        names.push(...namesOfRow(row));
    }
    const found = persons(names, outletNames);
    if (found.length > 0 && found.length <= 6) return found;
  }
  return [];
}

/** The parts of a row that are names; where none is one, the row as one byline, for names set in two dresses. */
function namesOfRow(row: string): readonly string[] {
  const parts = besideDate(row);
  const names = parts.flatMap(namesIn);
  return names.length > 0 ? names : namesIn(parts.join(' '));
}

/** Authors as metadata names them. */
export function metaAuthors(facts: PageFacts, outletNames: readonly string[]): readonly string[] {
  const names = [facts.ld.publisher, facts.meta.get('og:site_name'), ...outletNames].filter((n) => n !== undefined);
  const fromLd = persons(facts.ld.authors.flatMap(namesIn), names);
  if (fromLd.length > 0) return fromLd;
  for (const key of META_AUTHORS) {
    const value = facts.meta.get(key);
    const found = value ? persons(namesIn(value), names) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** A name in the row of the date under the headline, or in the row before or after it, in boxes that nothing names. */
export function authorsBesideDate(headLines: readonly string[], outletNames: readonly string[]): readonly string[] {
  const dated = headLines.findIndex((line) => line.length <= 90 && readPrintedDate(line) !== undefined);
  if (dated < 0) return [];
  const beside = [besideDate(headLines[dated] ?? ''), [headLines[dated - 1] ?? ''], [headLines[dated + 1] ?? '']];
  const named = beside.map((parts) => parts.flatMap((part) => (part.includes(' ') ? namesIn(part) : [])));
  return named.map((names) => persons(names, outletNames)).find((names) => names.length > 0) ?? [];
}
