import { exportFileName, exportFormats } from '../../utils/export/formats';
import type { ExportedClip } from '../../utils/model/exported-clip';
import type { CollectionDatabase } from '../../utils/store/database';
import { readSource } from '../../utils/store/read-source';
import { download } from '../../utils/webext/download';

async function* counted(clips: AsyncIterable<ExportedClip>, onCount: (done: number) => void) {
  let done = 0;
  for await (const clip of clips) {
    yield clip;
    if (++done % 100 === 0) onCount(done);
  }
}

/** Writes the whole collection into a JSON file the browser saves; answers its name. */
export async function writeCollection(db: CollectionDatabase, onCount: (done: number) => void): Promise<string> {
  const now = new Date().toISOString();
  const format = exportFormats.json;
  const fileName = exportFileName(format, now);
  const source = await readSource(db);
  const clips = () => counted(source.clips(), onCount);
  await download(format.write({ ...source, clips }, now), { fileName, mediaType: format.mediaType });
  return fileName;
}
