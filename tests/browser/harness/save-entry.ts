/** Runs in a page of the extension: saves clips as the background does. */
import { RECOGNIZER_VERSION } from '../../../utils/recognize/version';
import { openDatabase } from '../../../utils/store/database';
import { type DatedClip, saveClips } from '../../../utils/store/save-clips';
import { tendStories } from '../../../utils/store/stories/tend-stories';
import { tendIndex } from '../../../utils/store/tend-index';

/** What the sources recognized is what the extension that was built of them does: it need not be recognized anew. */
const asBuilt = ({ clip, now }: DatedClip): DatedClip => {
  const recognition = { ...clip.recognition, recognizerVersion: RECOGNIZER_VERSION };
  return { clip: { ...clip, recognition }, now };
};

/** Saves clips, has their words indexed and their stories found; answers what went wrong. */
export async function save(clips: readonly DatedClip[]): Promise<string | undefined> {
  const db = openDatabase();
  const saved = await saveClips(db, clips.map(asBuilt));
  if (!saved.ok) return saved.error.message;
  await tendIndex(db);
  await tendStories(db);
  db.close();
  return undefined;
}
