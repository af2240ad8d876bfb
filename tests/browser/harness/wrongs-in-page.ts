import { openDatabase } from '../../../utils/store/database';
import { facetValues, nameOf } from '../../../utils/store/facet-values';
import { allFacets } from '../../../utils/store/facets';
import { countClips } from '../../../utils/store/list-clips';
import type { ClipRow } from '../../../utils/store/rows';
import { searchIds } from '../../../utils/store/search-clips';
import { tendIndex } from '../../../utils/store/tend-index';
import type { Acknowledged } from './writer-in-page';

const db = openDatabase();

/** What a writer was told and is not there: in the collection or, deleted, in the bin. */
async function lost({ tags, saved }: Acknowledged, rows: readonly ClipRow[]): Promise<readonly string[]> {
  const bin = await db.bin.toArray();
  const known = new Map([...rows, ...bin.map(({ clip }) => clip)].map((row) => [row.id as string, row]));
  return [
    ...saved.filter((id) => !known.has(id)).map((id) => `saved and gone: ${id}`),
    ...tags.filter(([id, tag]) => !known.get(id)?.tags?.includes(tag)).map((pair) => `tagged and lost: ${pair}`),
  ];
}

/** Counts that are not those of the rows. */
async function miscounted(rows: readonly ClipRow[]): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap(facetValues)) counts.set(nameOf(value), (counts.get(nameOf(value)) ?? 0) + 1);
  const kept = [...(await allFacets(db, ['official', 'outlet', 'month', 'tag', 'mark'], 1000)).values()].flat();
  const wrong = kept.filter((value) => counts.get(nameOf(value)) !== value.count);
  const all = await countClips(db);
  return [
    ...wrong.map((value) => `${nameOf(value)}: ${value.count} counted, ${counts.get(nameOf(value)) ?? 0} there`),
    ...(all === rows.length ? [] : [`${all} are counted of ${rows.length}`]),
  ];
}

/** What is wrong with the collection after all have written: nothing, if no update was lost and none doubled. Every clip answers `typed`. */
export async function wrongs(all: readonly Acknowledged[], typed = 'bài chung'): Promise<readonly string[]> {
  await tendIndex(db, { size: 8 });
  const [rows, contents, places] = await Promise.all([db.clips.toArray(), db.contents.count(), db.places.count()]);
  const found = new Set(await searchIds(db, typed));
  const sizes = [contents, places, found.size, new Set(rows.map(({ canonicalUrl }) => canonicalUrl)).size];
  return [
    ...all.flatMap(({ errors }) => errors),
    ...(await Promise.all(all.map((one) => lost(one, rows)))).flat(),
    ...(await miscounted(rows)),
    ...(sizes.every((size) => size === rows.length)
      ? []
      : [`of ${rows.length} clips contents, places, answers, addresses are ${sizes}`]),
  ];
}

/** The titles of the clips that are there. */
export const titles = async (): Promise<readonly string[]> =>
  (await db.clips.toArray()).map(({ title }) => title).sort();
