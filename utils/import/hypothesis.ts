import * as v from 'valibot';
import type { AnnotationId } from '../model/annotation';
import type { ForeignHighlight } from '../model/foreign-highlight';
import { ulidOf } from '../model/ulid';
import type { Hash } from './check-clip';
import { limits } from './limits';
import { parseJson } from './parse-json';
import { Refused } from './refused';

/** A page that was annotated: what was highlighted, and what was said of it as a whole. */
export interface AnnotatedPage {
  readonly url: string;
  readonly title?: string;
  readonly tags: readonly string[];
  readonly note: string;
  /** ISO 8601 in UTC: when the first of its annotations was made. */
  readonly addedAt: string;
  readonly highlights: readonly ForeignHighlight[];
}

const words = v.pipe(v.string(), v.maxLength(limits.scalar));
const selectorSchema = v.looseObject({
  type: v.string(),
  exact: v.optional(words),
  prefix: v.optional(words),
  suffix: v.optional(words),
  start: v.optional(v.number()),
});

/** An annotation of the API (https://h.readthedocs.io/en/latest/api-reference/v1/), the fields we read. */
const rowSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  uri: v.pipe(words, v.regex(/^https?:\/\/[^/\s]+/i, 'is no address of the web')),
  created: v.pipe(
    v.string(),
    v.check((value) => !Number.isNaN(Date.parse(value)), 'is no time'),
  ),
  updated: v.optional(v.string()),
  text: v.optional(v.pipe(v.string(), v.maxLength(100_000)), ''),
  tags: v.optional(v.array(v.string()), []),
  references: v.optional(v.array(v.string()), []),
  document: v.optional(v.looseObject({ title: v.optional(v.unknown()) })),
  target: v.optional(v.array(v.looseObject({ selector: v.optional(v.array(selectorSchema), []) })), []),
});
type Row = v.InferOutput<typeof rowSchema>;

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const iso = (time: string) => new Date(time).toISOString();

/** The annotations of an answer of the API (`rows`), an export of the client (`annotations`), or a bare list of them. */
export function hypothesisRows(value: unknown): readonly unknown[] | undefined {
  const { rows, annotations } = (value ?? {}) as { rows?: unknown; annotations?: unknown };
  const list = [value, rows, annotations].find(Array.isArray) as readonly unknown[] | undefined;
  const isOne = (row: unknown) => typeof row === 'object' && row !== null && 'uri' in row && 'target' in row;
  return list?.some(isOne) ? list : undefined;
}

async function idOf({ id, created }: Row, hash: Hash): Promise<AnnotationId> {
  if (ULID.test(id)) return id as AnnotationId;
  const hex = await hash(`hypothesis ${id}`);
  const digits = Array.from({ length: 16 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
  return ulidOf(Math.max(0, Date.parse(created)), digits) as string as AnnotationId;
}

async function highlightOf(row: Row, hash: Hash): Promise<ForeignHighlight | undefined> {
  const selectors = row.target.flatMap(({ selector }) => selector);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!quote?.exact?.trim()) return undefined;
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const { exact, prefix, suffix } = quote;
  return {
    id: await idOf(row, hash),
    quote: {
      type: 'TextQuoteSelector',
      exact: exact.normalize('NFC'),
      ...(prefix && { prefix: prefix.normalize('NFC') }),
      ...(suffix && { suffix: suffix.normalize('NFC') }),
    },
    start: Math.max(0, Math.trunc(position?.start ?? 0)),
    note: row.text.normalize('NFC').trim(),
    createdAt: iso(row.created),
    updatedAt: iso(Number.isNaN(Date.parse(row.updated ?? '')) ? row.created : (row.updated ?? row.created)),
  };
}

const titleOf = ({ document }: Row): string | undefined => {
  const title = Array.isArray(document?.title) ? document.title[0] : document?.title;
  return typeof title === 'string' && title.trim() !== '' ? title.normalize('NFC').trim().slice(0, 2000) : undefined;
};

const tagsOf = (rows: readonly Row[]) => {
  const tags = rows.flatMap((row) => row.tags.map((tag) => tag.normalize('NFC').replace(/\s+/gu, ' ').trim()));
  return [...new Set(tags.map((tag) => tag.slice(0, 100).trim()).filter(Boolean))].sort().slice(0, 50);
};

function parsedRows(values: readonly unknown[], broken: Refused[]): readonly Row[] {
  const seen = new Set<string>();
  return values.flatMap((value, i) => {
    const where = `annotations[${i}]`;
    const parsed = v.safeParse(rowSchema, value);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      broken.push(new Refused('wrong-schema', `${where}.${v.getDotPath(issue) ?? ''}`, issue.message.slice(0, 200)));
      return [];
    }
    if (seen.has(parsed.output.id)) {
      broken.push(new Refused('twice', where, `the id ${parsed.output.id} stands in the file before`));
      return [];
    }
    seen.add(parsed.output.id);
    return [parsed.output];
  });
}

/** Answers belong to the note of what they answer. */
/** As the schema of the export has it; what is longer could not leave again. */
const LONGEST_NOTE = 100_000;
const LONGEST_PAGE_NOTE = 200_000;

function withReplies(rows: readonly Row[]): readonly Row[] {
  const ids = new Set(rows.map(({ id }) => id));
  const isReply = ({ references: [root] }: Row) => root !== undefined && ids.has(root);
  const replies = new Map<string, string[]>();
  for (const row of rows.filter(isReply)) {
    const [root = ''] = row.references;
    replies.set(root, [...(replies.get(root) ?? []), row.text]);
  }
  const said = ({ id, text }: Row) =>
    [text, ...(replies.get(id) ?? [])]
      .filter((one) => one.trim() !== '')
      .join('\n\n')
      .slice(0, LONGEST_NOTE);
  return rows.filter((row) => !isReply(row)).map((row) => ({ ...row, text: said(row) }));
}

/**
 * What Hypothesis exports, by the page it was made on. `addressOf` makes one address of those that lead to one article.
 *
 * What is wrong with one annotation is answered; raises `Refused` where there is none, or the file is no JSON.
 */
export async function readHypothesis(
  text: string,
  hash: Hash,
  addressOf: (uri: string) => string,
): Promise<{ readonly pages: readonly AnnotatedPage[]; readonly broken: readonly Refused[] }> {
  const values = hypothesisRows(parseJson(text.replace(/^\ufeff/, ''), 'the file'));
  if (!values) throw new Refused('nothing-in-it', 'the file', 'holds no annotation');
  const broken: Refused[] = [];
  const byPage = new Map<string, Row[]>();
  for (const row of withReplies(parsedRows(values, broken))) {
    const url = addressOf(row.uri);
    const rows = byPage.get(url);
    if (rows) rows.push(row);
    else byPage.set(url, [row]);
  }
  const pages = [...byPage].map(async ([url, rows]): Promise<AnnotatedPage> => {
    const found = await Promise.all(rows.map((row) => highlightOf(row, hash)));
    const title = rows.map(titleOf).find((one) => one !== undefined);
    const said = rows
      .filter((row, i) => !found[i] && row.text.trim() !== '')
      .map((row) => row.text.normalize('NFC').trim());
    return {
      ...{
        url,
        tags: tagsOf(rows),
        note: said.join('\n\n').slice(0, LONGEST_PAGE_NOTE),
        highlights: found.filter((one) => one !== undefined),
      },
      addedAt: rows.map(({ created }) => iso(created)).sort()[0] ?? '',
      ...(title !== undefined && { title }),
    };
  });
  return { pages: await Promise.all(pages), broken };
}
