import type { Article } from '../model/article';
import { toNfc } from '../text/nfc';
import { type Byline, readByline } from './lines/byline';
import { readDateline, stampedDay } from './lines/date';
import { essence } from './lines/letters';
import { signature } from './lines/signature';
import { readSource, sourceAtEnd } from './lines/source';
import { canonicalAddress } from './metadata/address';
import { persons } from './metadata/authors';
import { languageOf } from './metadata/language';
import { withoutSiteName } from './metadata/title';
import { webAddress } from './metadata/web-address';
import { bareHost, newspapers, outletOf } from './newspapers';
import { linesOf } from './plain/lines';
import { type SortedLine, sortLines } from './plain/sorted-lines';

/** What is known of a text file beside its text. */
export interface PlainTextOptions {
  readonly url?: string;
}

/**
 * Reads a text file as an article: the text is the file as it stands in NFC, and every offset refers to it.
 *
 * What is no part of the article (junk lines, a body pasted twice) stays in the text and is listed in `dropped`.
 */
export function readPlainText(raw: string, options: PlainTextOptions = {}): Article {
  const text = toNfc(raw);
  const sorted = sortLines(linesOf(text));
  const wordsOf = (kind: SortedLine['kind']) => sorted.filter((s) => s.kind === kind).map((s) => s.line.words);
  const bylines = wordsOf('byline').flatMap((words) => readByline(words) ?? []);
  const printedTitle = wordsOf('title')[0];
  const title = printedTitle && withoutSiteName(printedTitle);
  const lead = wordsOf('lead')[0];
  const published = wordsOf('dateline').map(readDateline)[0] ?? stampedDay(text);
  const lastProse = sorted.findLast((s) => s.kind === 'paragraph' || s.kind === 'lead')?.line.words ?? '';
  const paperNames = newspapers.flatMap((n) => [n.name, n.name.replace(/^Báo /, '')]);
  const canonicalUrl = canonicalAddress(options.url, []);
  const outlet =
    outletOfUrl(options.url) ??
    bylines.map((b) => sourceHost(b.source)).find(Boolean) ??
    outletOfTitle(printedTitle, title) ??
    labelOf(sorted);
  const source =
    [...wordsOf('byline'), ...sorted.filter((s) => s.reason === 'source').map((s) => s.line.words)]
      .map(readSource)
      .find(Boolean) ?? sourceAtEnd(lastProse);
  return {
    ...(options.url && { url: options.url }),
    ...(canonicalUrl && { canonicalUrl }),
    ...(outlet && { outlet }),
    ...(title && { title }),
    ...(lead && { lead }),
    authors: persons(bylines.length > 0 ? bylines.flatMap(authorsOf) : signature(lastProse), paperNames),
    ...(published && { publishedAt: published }),
    ...(source && { source }),
    captions: wordsOf('caption'),
    blocks: sorted.flatMap(({ line, kind }) => (kind ? [{ kind, start: line.start, end: line.end }] : [])),
    text,
    lang: languageOf(text, undefined),
    dropped: sorted.flatMap(({ line, reason }) => (reason ? [{ start: line.start, end: line.end, reason }] : [])),
  };
}

/** "Theo TTXVN" says where a text is from, and not who wrote it. */
function authorsOf({ authors, source }: Byline): readonly string[] {
  return authors.length === 1 && authors[0] === source ? [] : authors;
}

function outletOfUrl(url: string | undefined): string | undefined {
  const host = webAddress(url)?.hostname;
  return host && bareHost(outletOf(host)?.hosts[0] ?? host);
}

/** The outlet whose name stands after the headline: "… | Báo Công Thương". */
function outletOfTitle(printed: string | undefined, title: string | undefined): string | undefined {
  const tail = essence(printed?.slice(title?.length ?? 0) ?? '');
  const host = tail && newspapers.find((n) => essence(n.name) === tail)?.hosts[0];
  return host ? bareHost(host) : undefined;
}

/** The label before a lead, as printed: "CNQP&KT - Sáng 24/12, …". */
function labelOf(sorted: readonly SortedLine[]): string | undefined {
  const labels = newspapers.flatMap((n) => n.labels ?? []);
  for (const { line, kind } of sorted.slice(0, 5)) {
    const label = kind && /^\(?([^()]{2,20}?)\)?\s*[-–]\s/.exec(line.words)?.[1];
    if (label && labels.includes(label)) return label;
  }
  return undefined;
}

function sourceHost(source: string | undefined): string | undefined {
  const host = source && outletOf(source)?.hosts[0];
  return host ? bareHost(host) : undefined;
}
