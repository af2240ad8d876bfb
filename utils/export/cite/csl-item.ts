import type { Article } from '../../model/article';
import type { OfficialDocument } from '../../model/document';
import type { ExportedClip } from '../../model/exported-clip';
import { fullestDate } from '../../model/fullest-date';

/** A date as CSL has it: year, month and day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** A reference in CSL-JSON 1.0.2, the fields we fill. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'legislation' | 'regulation' | 'bill';
  readonly title: string;
  /** Vietnamese names are not turned: each is one whole. */
  readonly author?: readonly { readonly literal: string }[];
  readonly authority?: string;
  readonly 'container-title'?: string;
  readonly number?: string;
  readonly genre?: string;
  readonly section?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly abstract?: string;
  readonly keyword?: string;
  readonly language?: string;
  readonly note?: string;
}

/** A date of ISO 8601 as CSL has it; what is no date is left out. */
export function cslDate(iso: string | undefined): CslDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  const parts = match?.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  return parts && parts.length > 0 ? { 'date-parts': [parts] } : undefined;
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** An article as a reference. `savedAt` is when it was clipped. */
export function articleItem(
  article: Article,
  extra: { readonly id: string; readonly savedAt?: string | undefined; readonly tags?: readonly string[] | undefined },
): CslItem {
  const { title, authors, outlet, publishedAt, canonicalUrl, url, lead, lang, section } = article;
  const issued = cslDate(publishedAt);
  const accessed = cslDate(extra.savedAt);
  return {
    ...{ id: extra.id, type: 'article-newspaper', title: oneLine(title ?? 'Không có tiêu đề') },
    ...(authors.length > 0 && { author: authors.map((name) => ({ literal: oneLine(name) })) }),
    ...(outlet !== undefined && { 'container-title': outlet }),
    ...(section !== undefined && { section }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...((canonicalUrl ?? url) !== undefined && { URL: canonicalUrl ?? url ?? '' }),
    ...(lead !== undefined && { abstract: oneLine(lead) }),
    ...(extra.tags && extra.tags.length > 0 && { keyword: extra.tags.join(', ') }),
    language: lang ?? 'vi',
  };
}

const LAWS = /^(?:hiến pháp|bộ luật|luật|pháp lệnh)$/;

/** What kind of legal source a document is to CSL. */
export function documentType({ kind, draft }: Pick<OfficialDocument, 'kind' | 'draft'>): CslItem['type'] {
  if (draft) return 'bill';
  return LAWS.test(kind) ? 'legislation' : 'regulation';
}

const capitalized = (words: string) => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/**
 * A document in full, as it is cited: "Luật Quốc phòng số 22/2018/QH14", "Nghị quyết số 08-NQ/TW về …". The number stands in the
 * title too, since styles print it badly from its own field: citeproc takes the dash of "28-NQ/TW" for that of a range.
 */
function fullTitle({ kind, draft, ...of }: OfficialDocument, label: string): string {
  const number = of.number ?? of.inferred.number;
  const title = of.title ?? of.inferred.title;
  const numbered = number === undefined ? undefined : `số ${number}`;
  const named = LAWS.test(kind) ? [kind, title, numbered] : [kind, numbered, title && oneLine(title)];
  const known = title === undefined && number === undefined ? label : capitalized(named.filter(Boolean).join(' '));
  return draft && !/^dự thảo/i.test(known)
    ? `Dự thảo ${known.charAt(0).toLocaleLowerCase('vi')}${known.slice(1)}`
    : known;
}

/** A document as a reference: what articles read of it, else what is inferred. */
export function documentItem(document: OfficialDocument, label: string): CslItem {
  const { inferred, key } = document;
  const number = document.number ?? inferred.number;
  const issuer = document.issuer ?? inferred.issuer;
  const issued = cslDate(fullestDate(document));
  return {
    ...{ id: key, type: documentType(document), title: fullTitle(document, label), genre: capitalized(document.kind) },
    ...(issuer !== undefined && { authority: issuer, author: [{ literal: issuer }] }),
    ...(number !== undefined && { number }),
    ...(issued && { issued }),
    language: 'vi',
  };
}

/** A reference's key for programs that allow few signs: letters, digits, dashes. */
export const citeKey = (id: string) =>
  id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'x';

/** The id of a clip among references: its own, else its address, else its place among them. */
export const clipReference = ({ id, article }: ExportedClip, place: number) =>
  id ?? article.canonicalUrl ?? article.url ?? `bai-${place}`;
