import { parseCsv } from './parse-csv';
import { parseJson } from './parse-json';
import { Refused } from './refused';

/** An address from another tool's list: to be visited, since only a page that is read can be clipped. */
export interface Bookmark {
  readonly url: string;
  readonly title?: string;
  readonly tags: readonly string[];
  readonly note?: string;
  /** ISO 8601 in UTC, where the list says it. */
  readonly addedAt?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Lists are read whole: longer ones are none. */
const MOST_CHARACTERS = 64_000_000;
const MOST = 100_000;

const textOf = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 2000) : undefined;
const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap((one) => textOf(typeof one === 'object' && one !== null ? (one as Fields).name : one) ?? [])
    : (textOf(value)?.split(/[,;|]\s*/) ?? []);

function timeOf(value: unknown): string | undefined {
  const number = Number(value);
  // Seconds of the epoch, as Pocket and browsers write them.
  const time =
    value !== '' && Number.isFinite(number) && number > 1e8
      ? number * (number > 1e11 ? 1 : 1000)
      : Date.parse(String(value));
  return Number.isNaN(time) || Math.abs(time) > 8e15 ? undefined : new Date(time).toISOString();
}

function bookmark(fields: Fields): Bookmark | undefined {
  const url = textOf(fields.url ?? fields.URL ?? fields.uri ?? fields.href ?? fields.link);
  if (url === undefined || !/^https?:\/\/[^/\s]+/i.test(url)) return undefined;
  const title = textOf(fields.title);
  const note = textOf(fields.note ?? fields.notes);
  const addedAt = timeOf(
    fields.time_added ?? fields.created ?? fields.createdAt ?? fields['saved date'] ?? fields.add_date ?? '',
  );
  const tags = listOf(fields.tags ?? fields['document tags'] ?? fields.keyword ?? []);
  return {
    ...{ url, tags: [...new Set(tags.map((tag) => tag.replace(/\s+/gu, ' ').slice(0, 100)))].slice(0, 50) },
    ...(title !== undefined && { title }),
    ...(note !== undefined && { note }),
    ...(addedAt !== undefined && { addedAt }),
  };
}

/** Karakeep keeps the address in `content`; CSL-JSON and Raindrop have it at the top. */
function fromJson(text: string): readonly Fields[] {
  const value = parseJson(text, 'the file');
  const list = Array.isArray(value)
    ? value
    : ((value as { bookmarks?: unknown; items?: unknown; annotations?: unknown } | null)?.bookmarks ??
      (value as { items?: unknown } | null)?.items);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const fields = item as Fields;
    const content = typeof fields.content === 'object' && fields.content !== null ? (fields.content as Fields) : {};
    return [{ ...content, ...fields }];
  });
}

function fromCsv(text: string): readonly Fields[] {
  const [head = [], ...rows] = parseCsv(text);
  const names = head.map((name) => name.trim().toLowerCase());
  if (!names.some((name) => ['url', 'uri', 'link'].includes(name))) return [];
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

function fromRis(text: string): readonly Fields[] {
  return text.split(/^ER {2}-/m).flatMap((record) => {
    const values = new Map<string, string[]>();
    for (const [, tag = '', value = ''] of record.matchAll(/^([A-Z][A-Z0-9]) {2}- ?(.*)$/gm))
      values.set(tag, [...(values.get(tag) ?? []), value.trim()]);
    const first = (...tags: readonly string[]) => tags.flatMap((tag) => values.get(tag) ?? [])[0];
    return values.size === 0
      ? []
      : [{ url: first('UR', 'L2'), title: first('TI', 'T1'), tags: values.get('KW') ?? [], note: first('N1') }];
  });
}

/** The bookmark page that every browser and Pocket write: what stands between the tags is text. */
function fromHtml(text: string): readonly Fields[] {
  const plain = (html: string) =>
    html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  return Array.from(text.matchAll(/<a\s([^>]{1,8000})>([^<]{0,2000})<\/a>/gi), ([, attributes = '', title = '']) => {
    const of = (name: string) => plain(new RegExp(`${name}\\s*=\\s*"([^"]*)"`, 'i').exec(attributes)?.[1] ?? '');
    return { url: of('href'), title: plain(title), tags: of('tags'), add_date: of('add_date') || of('time_added') };
  });
}

function fieldsOf(text: string): readonly Fields[] {
  const begin = text.replace(/^\ufeff/, '').trimStart();
  if (/^[[{]/.test(begin)) return fromJson(begin);
  if (/^TY {2}-/m.test(begin.slice(0, 2000))) return fromRis(begin);
  if (/^<!doctype netscape-bookmark/i.test(begin) || /^<[\s\S]{0,400}pocket export/i.test(begin))
    return fromHtml(begin);
  return fromCsv(begin);
}

/**
 * The addresses in a list of Zotero (CSL-JSON, RIS), Pocket, Raindrop, Karakeep, Readwise or a browser, each once. Raises
 * `Refused` where there are none.
 */
export function readBookmarks(text: string): readonly Bookmark[] {
  if (text.length > MOST_CHARACTERS)
    throw new Refused('too-large', 'the file', `longer than ${MOST_CHARACTERS} characters`);
  const all = new Map<string, Bookmark>();
  for (const fields of fieldsOf(text)) {
    const found = bookmark(fields);
    if (found && !all.has(found.url)) all.set(found.url, found);
    if (all.size > MOST) throw new Refused('too-large', 'the file', `more than ${MOST} addresses`);
  }
  if (all.size === 0)
    throw new Refused('nothing-in-it', 'the file', 'holds no address of the web that we know how to find');
  return [...all.values()];
}
