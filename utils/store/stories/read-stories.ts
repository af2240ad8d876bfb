import type { Clip } from '../../model/clip';
import type { ClipId } from '../../model/ids';
import type { CollectionDatabase } from '../database';
import { rowsOf } from '../list-clips';
import { WAITING } from './waiting';

/** How many other clips tell the same story, of those that are not alone; read from the index, no body and no row. */
export async function storySizes(db: CollectionDatabase, ids: readonly ClipId[]): Promise<ReadonlyMap<ClipId, number>> {
  const rows = (await db.stories.bulkGet([...ids])).filter((row) => row !== undefined);
  const told = rows.filter(({ story }) => story !== WAITING);
  const members = await db.stories
    .where('story')
    .anyOf([...new Set(told.map(({ story }) => story))])
    .keys();
  const sizes = new Map<string, number>();
  for (const story of members) sizes.set(String(story), (sizes.get(String(story)) ?? 0) + 1);
  return new Map(
    told.flatMap(({ id, story }) => {
      const others = (sizes.get(story) ?? 1) - 1;
      return others > 0 ? [[id, others] as const] : [];
    }),
  );
}

/** The other clips that tell a clip's story, the earliest published first. */
export async function sameStory(db: CollectionDatabase, id: ClipId): Promise<readonly Clip[]> {
  const row = await db.stories.get(id);
  if (!row || row.story === WAITING) return [];
  const ids = await db.stories.where('story').equals(row.story).primaryKeys();
  const clips = await rowsOf(
    db,
    ids.filter((other) => other !== id),
  );
  const time = ({ publishedAt, savedAt }: Clip) => publishedAt ?? savedAt;
  return [...clips].sort((a, b) => (time(a) < time(b) ? -1 : 1));
}
