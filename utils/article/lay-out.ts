import type { Block, Dropped } from '../model/article';
import { bylines, closingByline } from './body/bylines';
import { footOf } from './body/foot';
import { type LeadHints, leadIndexes } from './body/lead';
import { rowText } from './body/live-text';
import type { SortedBlock } from './body/sorted-blocks';
import { readSource, sourceAtEnd } from './lines/source';
import type { MappedBlock } from './text-map';

/** The article's lines, joined, with what was left out and what they say of themselves. */
export interface LaidOut {
  readonly text: string;
  /** Lines of the body. */
  readonly length: number;
  readonly blocks: readonly MappedBlock[];
  readonly dropped: readonly Dropped[];
  readonly title: string | undefined;
  readonly lead: string | undefined;
  readonly authors: readonly string[];
  /** Rows with a date left out below the last paragraph. */
  readonly footRows: readonly string[];
  /** The paper or agency it was reprinted from. */
  readonly source: string | undefined;
  /** Rows left out between headline and body, with bars between what stands side by side. */
  readonly headLines: readonly string[];
}

/** Where a lead and bylines may be known by. */
export interface LayOutHints extends LeadHints {
  /** True for boxes of bylines. */
  readonly isByline: (element: Element) => boolean;
}

/** What may stand above the body. */
const HEAD_KINDS: ReadonlySet<string> = new Set(['title', 'lead', 'caption']);

/** Joins the kept lines into the article's text, and notes where the others stood. */
export function layOut(sorted: readonly SortedBlock[], title: string | undefined, hints: LayOutHints): LaidOut {
  const leads = leadIndexes(sorted, hints);
  const signed = new Map(bylines(sorted, hints.root, hints.isByline));
  const closing = closingByline(sorted);
  if (closing && !signed.has(closing.at)) signed.set(closing.at, closing.authors);
  const after = new Set(closing?.after.filter((i) => !signed.has(i)));
  const firstBody = sorted.findIndex((s) => s.kind && s.kind !== 'title' && s.block.inBody);
  const blocks: MappedBlock[] = [];
  const dropped: Dropped[] = [];
  const rows: { readonly start: number; readonly row: string }[] = [];
  let text = '';
  const add = (kind: Block['kind'], words: string, pieces: MappedBlock['pieces']) => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? words : `${text}\n${words}`;
    blocks.push({ kind, start, end: start + words.length, pieces });
  };
  if (title && !sorted.some((s) => s.kind === 'title')) add('title', title, []);
  for (const [i, { block, kind, reason }] of sorted.entries()) {
    const outside = kind && kind !== 'title' && kind !== 'caption' && !leads.has(i) && i < firstBody;
    const left = outside ? 'before-body' : after.has(i) ? 'after-byline' : undefined;
    const why = signed.has(i) ? 'byline' : (reason ?? left);
    if (why === undefined) add(leads.has(i) ? 'lead' : (kind ?? 'paragraph'), block.text, block.pieces);
    else {
      dropped.push({ start: text.length, end: text.length, reason: why, text: block.text });
      rows.push({ start: text.length, row: rowText(block.pieces) });
    }
  }
  const foot = footOf(sorted);
  const bodyStart = blocks.find((b) => !HEAD_KINDS.has(b.kind))?.start ?? text.length;
  return {
    text,
    length: blocks.filter((b) => b.kind !== 'title').length,
    blocks,
    dropped,
    title,
    lead: [...leads].map((i) => sorted[i]?.block.text).join(' ') || undefined,
    authors: authorsOf([...signed.values()].flat(), foot.names),
    footRows: foot.rows,
    source: sourceOf(sorted, signed, text.slice(blocks.at(-1)?.start ?? 0)),
    headLines: rows.filter(({ start }) => start <= bodyStart).map(({ row }) => row),
  };
}

/** Whom bylines name; a single word there is an agency or a desk where the body's foot names a person. */
function authorsOf(signed: readonly string[], foot: readonly string[]): readonly string[] {
  return foot.length > 0 && signed.every((name) => !name.includes(' ')) ? foot : signed;
}

/** What bylines and dropped lines say, else what stands in brackets behind the last paragraph. */
function sourceOf(
  sorted: readonly SortedBlock[],
  signed: ReadonlyMap<number, unknown>,
  last: string,
): string | undefined {
  const said = sorted.filter((s, i) => signed.has(i) || s.reason === 'source');
  return said.map((s) => readSource(s.block.text)).find((source) => source !== undefined) ?? sourceAtEnd(last);
}
