import { exportFileName, exportFormats } from '../../utils/export/formats';
import type { Result } from '../../utils/model/result';
import type { CollectionDatabase } from '../../utils/store/database';
import { guarded } from '../../utils/store/fault';
import { readSource } from '../../utils/store/read-source';
import { download } from '../../utils/webext/download';

/** Lets the browser save the whole collection as a file; answers its name. */
export function saveCollection(db: CollectionDatabase): Promise<Result<string>> {
  return guarded(async () => {
    const now = new Date().toISOString();
    const { json } = exportFormats;
    const fileName = exportFileName(json, now);
    await download(json.write(await readSource(db), now), { fileName, mediaType: json.mediaType });
    return fileName;
  });
}
