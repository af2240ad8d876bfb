/** Runs in a page of the extension: saves clips as the background does. */
import { openDatabase } from '../../../utils/store/database';
import { type DatedClip, saveClips } from '../../../utils/store/save-clips';
import { tendIndex } from '../../../utils/store/tend-index';

/** Saves clips and has their words indexed; answers what went wrong. */
export async function save(clips: readonly DatedClip[]): Promise<string | undefined> {
  const db = openDatabase();
  const saved = await saveClips(db, clips);
  if (!saved.ok) return saved.error.message;
  await tendIndex(db);
  db.close();
  return undefined;
}
