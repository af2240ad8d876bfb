import { rowOf } from '../body/live-text';
import { readDateline, readIsoDate, readPrintedDate } from '../lines/date';
import { inOrder } from '../page/in-order';
import { neighbours } from '../page/neighbours';
import { firstMeta, type PageFacts } from './page-facts';
import { type Found, firstFound } from './provenance';

const META_DATES = [
  'article:published_time',
  'og:article:published_time',
  'pubdate',
  'publishdate',
  'datepublished',
  'dc.date.issued',
  'date',
  'datecreated',
];

const SHOWN = [
  'time[datetime]',
  '[data-role="publishdate"]',
  '.post-date,.date,.time,.timepost,.publish-date,.detail-time,.article-date,.post-time,.news-date,.ngaydang,.created',
  '[class*="publish"],[class*="date"],[class*="time"]',
];

const UTC = /(?:Z|\+00:?00)$/;

/** Longer lines under the headline are prose, whose dates are those of the events. */
const LONGEST_LINE = 90;

/** Where a date may stand. */
export interface DateHints {
  /** Lines between headline and body. */
  readonly headLines: readonly string[];
  /** Rows with a date below the body. */
  readonly footRows: readonly string[];
  readonly heading: Element | undefined;
  /** Selectors of a recipe. */
  readonly dates?: readonly string[] | undefined;
}

/** When the article was published, on the Vietnamese wall clock; metadata first, then what the page shows around the headline. */
export function publishedAt(
  document: Document,
  facts: PageFacts,
  { headLines, footRows, heading, dates: named = [] }: DateHints,
): Found<string> | undefined {
  const stated = facts.ld.published ?? firstMeta(facts, META_DATES);
  const from = (value: string, origin = facts.ld.published ? 'json-ld' : 'meta') => ({ value, origin });
  const fromMeta = stated && (readIsoDate(stated) ?? readPrintedDate(stated));
  const dates = (read: (line: string) => string | undefined) =>
    headLines
      .filter((line) => line.length <= LONGEST_LINE)
      .map(read)
      .find((date) => date !== undefined);
  if (fromMeta?.includes('T') && !UTC.test(stated ?? '')) return from(fromMeta);
  const shown = withClock([
    () => dates(readDateline),
    () => shownDate(document, named),
    () => nearestDate(heading),
    () => dates(readPrintedDate),
    () => footRows.map(readPrintedDate).find((date) => date !== undefined),
  ]);
  // A wall clock that is said to be UTC: the page shows the very same hour.
  if (fromMeta?.includes('T') && stated && shown?.slice(0, 16) !== stated.slice(0, 16)) return from(fromMeta);
  if (shown && (shown.includes('T') || !fromMeta || fromMeta === shown)) return from(shown, 'page');
  return fromMeta ? from(fromMeta) : undefined;
}

const META_CHANGES = ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'last-modified'];

/** When it was last changed, if that is said and later than when it was published. */
export function modifiedAt(facts: PageFacts, published: string | undefined): Found<string> | undefined {
  const found = firstFound<string>([
    ['json-ld', () => readIsoDate(facts.ld.modified ?? '')],
    ['meta', () => readIsoDate(firstMeta(facts, META_CHANGES) ?? '')],
  ]);
  return found && (!published || found.value > published) ? found : undefined;
}

/** The first date that has a clock, else the first there is; a source is asked only if those before it had no clock. */
function withClock(sources: readonly (() => string | undefined)[]): string | undefined {
  let day: string | undefined;
  for (const source of sources) {
    const date = source();
    if (date?.includes('T')) return date;
    day ??= date;
  }
  return day;
}

function shownDate(document: Document, named: readonly string[]): string | undefined {
  for (const elements of inOrder(document, [...named, ...SHOWN], 8))
    for (const element of elements) {
      if (element.closest('li li,aside,footer,nav')) continue;
      const stated = element.getAttribute('datetime');
      const date = (stated && readIsoDate(stated)) || datedRow(element);
      if (date) return date;
    }
  return undefined;
}

/** The date an element shows; where it shows the day alone, the clock may stand beside it. */
function datedRow(element: Element): string | undefined {
  const date = shownDateline(rowOf(element));
  if (!date || date.includes('T') || !element.parentElement) return date;
  const around = shownDateline(rowOf(element.parentElement));
  return around?.startsWith(date) ? around : date;
}

function shownDateline(text: string): string | undefined {
  return text.length <= 120
    ? (readDateline(text) ?? (text.length <= 60 ? readPrintedDate(text) : undefined))
    : undefined;
}

/** How far from the headline: farther off stands what day it is, or when another story came. */
const REACH = 150;

/** The date with a clock that stands nearest to the headline, whatever its element is called. */
function nearestDate(heading: Element | undefined): string | undefined {
  if (!heading) return undefined;
  for (const element of neighbours(heading, REACH)) {
    if (element.childElementCount > 1) continue;
    const text = element.textContent ?? '';
    if (text.length >= LONGEST_LINE || !/\d{4}/.test(text)) continue;
    const date = readDateline(rowOf(element));
    if (date?.includes('T') && !element.closest('a,aside,footer,script')) return date;
  }
  return undefined;
}
