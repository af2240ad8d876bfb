import 'fake-indexeddb/auto';
import type { ReadClip } from '../../utils/model/clip';
import type { EntityKey } from '../../utils/model/ids';
import type { Mention } from '../../utils/model/mention';
import { type CollectionDatabase, openDatabase } from '../../utils/store/database';

let opened = 0;

/** A database of its own for every test. */
export const emptyDatabase = (): CollectionDatabase => openDatabase(`test-${++opened}`);

/** The times of a story that takes place one minute after the other. */
export const minute = (count: number): string => new Date(Date.UTC(2026, 10, 20, 8, count)).toISOString();

interface Sketch {
  readonly url?: string;
  readonly title?: string;
  readonly body?: string;
  readonly officials?: readonly string[];
  readonly documents?: readonly { readonly kind: string; readonly number: string }[];
}

/** An article with the given people and documents, who need not stand in its text. */
export function readClip(sketch: Sketch = {}): ReadClip {
  const { url = 'https://bao.example/1', title = 'Hội nghị tổng kết', body = 'Hội nghị diễn ra sáng nay.' } = sketch;
  const text = `${title}\n${body}`;
  const officials = (sketch.officials ?? []).map((name) => ({
    key: `official:${name}` as EntityKey,
    name,
    ranks: [],
    positions: [],
  }));
  const documents = (sketch.documents ?? []).map(({ kind, number }) => ({
    key: `document:${number}` as EntityKey,
    kind,
    number,
    draft: false,
    inferred: {},
  }));
  const mentions = officials.flatMap(({ name, key }): Mention[] => {
    const start = text.indexOf(name);
    return start < 0
      ? []
      : [{ kind: 'official', start, end: start + name.length, surface: name, rule: 'test', confidence: 1, ref: key }];
  });
  return {
    article: { url, canonicalUrl: url, title, authors: [], captions: [], blocks: [], text, dropped: [] },
    html: `<p>${body}</p>`,
    recognition: { recognizerVersion: 'test', mentions, officials, documents },
  };
}

/** Everything that lies in a database, to compare before and after. */
export async function everything(db: CollectionDatabase): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables);
}
