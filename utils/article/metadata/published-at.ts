import { shownText } from '../body/live-text';
import { readDateline, readIsoDate, readPrintedDate } from '../lines/date';
import { firstMeta, type PageFacts } from './page-facts';

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

/** When the article was published, on the Vietnamese wall clock; metadata first, then what the page shows around the headline. */
export function publishedAt(document: Document, facts: PageFacts, headLines: readonly string[]): string | undefined {
  const stated = facts.ld.published ?? firstMeta(facts, META_DATES);
  const fromMeta = stated && (readIsoDate(stated) ?? readPrintedDate(stated));
  const dates = (read: (line: string) => string | undefined) =>
    headLines
      .filter((line) => line.length <= LONGEST_LINE)
      .map(read)
      .find((date) => date !== undefined);
  if (fromMeta?.includes('T') && !UTC.test(stated ?? '')) return fromMeta;
  const shown = dates(readDateline) ?? shownDate(document);
  // A wall clock that is said to be UTC: the page shows the very same hour.
  if (fromMeta?.includes('T') && stated && shown?.slice(0, 16) !== stated.slice(0, 16)) return fromMeta;
  return shown ?? fromMeta ?? dates(readPrintedDate);
}

function shownDate(document: Document): string | undefined {
  for (const selector of SHOWN)
    for (const element of [...document.querySelectorAll(selector)].slice(0, 8)) {
      if (element.closest('li li,aside,footer,nav')) continue;
      const stated = element.getAttribute('datetime');
      const date = (stated && readIsoDate(stated)) || shownDateline(shownText(element.textContent ?? ''));
      if (date) return date;
    }
  return undefined;
}

function shownDateline(text: string): string | undefined {
  return text.length <= 120
    ? (readDateline(text) ?? (text.length <= 60 ? readPrintedDate(text) : undefined))
    : undefined;
}
