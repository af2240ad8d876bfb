import { type FacetCount, type FacetKind, readerFacets } from '../model/facet';
import { parseQuery } from '../search/parse-query';
import { answersOf, type Found } from './answers';
import { bestOf } from './best-of';
import { countedNames } from './counted-names';
import type { CollectionDatabase } from './database';
import { isOfAll } from './is-of-all';
import type { OpenChunk } from './open-chunks';
import type { NameRow } from './rows';
import type { Asked } from './search-clips';

/** The most frequent values of a facet. */
export type Facets = ReadonlyMap<FacetKind, readonly FacetCount[]>;

const asCount = ({ kind, key, label, count }: NameRow): FacetCount => ({ kind, key, label, count });

/** The most frequent values of the whole collection, at most `limit` a facet: read from the counters. */
export async function allFacets(db: CollectionDatabase, kinds: readonly FacetKind[], limit: number): Promise<Facets> {
  const lists = await countedNames(db, (names) => Promise.all(kinds.map((kind) => names.most(kind, limit))));
  return new Map(kinds.map((kind, i) => [kind, (lists[i] ?? []).map(asCount)]));
}

/** How often every ordinal stands in the columns of the answers. */
function countOrdinals(found: readonly Found[]): readonly (readonly [ordinal: number, count: number])[] {
  const chunks = new Map<OpenChunk, Uint8Array>();
  for (const { chunk, texts } of found) {
    const marks = chunks.get(chunk) ?? new Uint8Array(chunk.count);
    for (const text of texts) marks[text] = 1;
    chunks.set(chunk, marks);
  }
  let counts = new Uint32Array(4096);
  for (const [chunk, marks] of chunks)
    chunk.eachValue(marks, (_text, ordinal) => {
      if (ordinal >= counts.length) {
        const wider = new Uint32Array(Math.max(ordinal + 1, counts.length * 2));
        wider.set(counts);
        counts = wider;
      }
      counts[ordinal] = (counts[ordinal] as number) + 1;
    });
  const counted: (readonly [number, number])[] = [];
  for (let ordinal = 0; ordinal < counts.length; ordinal++) {
    const count = counts[ordinal] as number;
    if (count > 0) counted.push([ordinal, count]);
  }
  return counted;
}

const mostFirst = (a: FacetCount, b: FacetCount) => b.count - a.count || (a.label < b.label ? -1 : 1);

/** The reader's facets are no part of the columns: their clips are looked up tag by tag. */
async function readerCounts(db: CollectionDatabase, kind: 'tag' | 'mark', ids: ReadonlySet<string>) {
  const all = await countedNames(db, (names) => names.most(kind, 100));
  const index = kind === 'tag' ? 'tags' : 'marks';
  return Promise.all(
    all.map(async (row): Promise<FacetCount> => {
      const clips = await db.clips.where(index).equals(row.key).primaryKeys();
      return { ...asCount(row), count: clips.filter((id) => ids.has(id)).length };
    }),
  );
}

/** The kinds of so many values are looked up, the most frequent first. */
const MOST_NAMES = 400;

/** Learns the kinds of ordinals that were not seen before. */
async function learnKinds(db: CollectionDatabase, ordinals: readonly number[]): Promise<void> {
  const unknown = ordinals.filter((ordinal) => !db.kinds.has(ordinal));
  for (const row of unknown.length > 0 ? await db.names.bulkGet(unknown) : [])
    if (row?.ordinal !== undefined) db.kinds.set(row.ordinal, row.kind);
}

/** The first `limit`, and some that are as frequent as the last: equals are ordered by their labels, which are not read yet. */
function withEquals(counts: readonly (readonly [ordinal: number, count: number])[], limit: number) {
  const [, least] = counts[limit - 1] ?? [];
  return counts.slice(0, limit * 2).filter(([, count], i) => i < limit || count === least);
}

/** The most frequent values among the answers to what is asked, at most `limit` a facet: counted by columns. */
export async function facetsOf(
  db: CollectionDatabase,
  asked: Asked,
  kinds: readonly FacetKind[],
  limit: number,
): Promise<Facets> {
  if (isOfAll(asked)) return allFacets(db, kinds, limit);
  const { found } = await answersOf(db, parseQuery(asked.typed), asked.filters);
  const counts = bestOf(countOrdinals(found), MOST_NAMES, ([, a], [, b]) => b - a);
  await learnKinds(
    db,
    counts.map(([ordinal]) => ordinal),
  );
  const most = kinds.flatMap((kind) =>
    withEquals(
      counts.filter(([ordinal]) => db.kinds.get(ordinal) === kind),
      limit,
    ),
  );
  const names = await db.names.bulkGet(most.map(([ordinal]) => ordinal));
  const values = names.flatMap((row, i): FacetCount[] => (row ? [{ ...asCount(row), count: most[i]?.[1] ?? 0 }] : []));
  const wanted = readerFacets.filter((kind) => kinds.includes(kind));
  if (wanted.length > 0) {
    const ids = new Set(found.flatMap(({ chunk, texts }) => Array.from(texts, chunk.idOf)));
    for (const kind of wanted) values.push(...(await readerCounts(db, kind, ids)));
  }
  const ofKind = (kind: FacetKind) => values.filter((value) => value.kind === kind && value.count > 0);
  return new Map(kinds.map((kind) => [kind, bestOf(ofKind(kind), limit, mostFirst)]));
}
