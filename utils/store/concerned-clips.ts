import type { ClipId } from '../model/ids';
import type { SavedCorrection } from '../model/saved-correction';
import { phraseQuery } from '../search/parse-query';
import type { CollectionDatabase } from './database';
import { idsAnswering } from './search-clips';

/** The clips whose recognition a correction may change: rather one too many than one too few. */
export async function concernedClips(db: CollectionDatabase, saved: SavedCorrection): Promise<readonly ClipId[]> {
  const { correction, canonicalUrl } = saved;
  const { target } = correction;
  if (correction.scope === 'article') return db.clips.where('canonicalUrl').equals(canonicalUrl).primaryKeys();
  const words = target.by === 'key' ? saved.surface : target.surface;
  // By its words too: a clip that was recognized with the correction no longer names the key.
  const ids = new Set([
    ...(target.by === 'key' ? await naming(db, target.key) : []),
    ...(words.trim() === '' ? [] : await idsAnswering(db, phraseQuery(words))),
  ]);
  if (correction.scope === 'everywhere') return [...ids];
  const rows = await db.clips.bulkGet([...ids]);
  return rows.flatMap((row) => (row?.outlet === correction.outlet ? [row.id] : []));
}

async function naming(db: CollectionDatabase, key: string): Promise<readonly ClipId[]> {
  const [officials, documents] = await Promise.all([
    db.clips.where('officialKeys').equals(key).primaryKeys(),
    db.clips.where('documentKeys').equals(key).primaryKeys(),
  ]);
  return [...new Set([...officials, ...documents])];
}
