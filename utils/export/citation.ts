import type { Article } from '../model/article';

/** A quotation with where it stands, as it is put into a letter or a report: “…” — Title. Outlet, day. Address. */
export function citationOf(quote: string, article: Article): string {
  const { title, outlet, publishedAt, canonicalUrl, url, authors } = article;
  const day = publishedAt?.slice(0, 10).split('-').reverse().join('/');
  const source = [outlet, day].filter((part) => part !== undefined).join(', ');
  const parts = [authors.join(', '), title, source, canonicalUrl ?? url].filter((part) => part);
  return `“${quote.replace(/\s+/gu, ' ').trim()}” — ${parts.join('. ')}`;
}
