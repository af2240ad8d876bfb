import { exportedClip } from '../../utils/export/exported-clip';
import { exportFileName, exportFormats } from '../../utils/export/formats';
import type { CollectionDatabase } from '../../utils/store/database';
import { readCollection } from '../../utils/store/read-collection';
import { download } from '../../utils/webext/download';

async function* counted(db: CollectionDatabase, onCount: (done: number) => void) {
  let done = 0;
  for await (const { clip, content } of readCollection(db)) {
    yield exportedClip(content, clip);
    if (++done % 100 === 0) onCount(done);
  }
}

/** Writes the whole collection into a JSON file the browser saves; answers its name. */
export async function writeCollection(db: CollectionDatabase, onCount: (done: number) => void): Promise<string> {
  const now = new Date().toISOString();
  const format = exportFormats.json;
  const fileName = exportFileName(format, now);
  await download(format.write(counted(db, onCount), now), { fileName, mediaType: format.mediaType });
  return fileName;
}
