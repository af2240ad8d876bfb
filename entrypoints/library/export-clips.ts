import type { ExportFormat } from '../../utils/export/export-format';
import { formatBytes } from '../../utils/export/format-bytes';
import { exportFileName } from '../../utils/export/formats';
import type { ClipId } from '../../utils/model/ids';
import type { CollectionDatabase } from '../../utils/store/database';
import { readSource } from '../../utils/store/read-source';
import { download } from '../../utils/webext/download';

/** How many clips were written, and where. */
export interface Exported {
  readonly count: number;
  readonly name: string;
}

/** Writes clips, or the whole collection, into a file that the browser saves. */
export async function exportClips(
  db: CollectionDatabase,
  format: ExportFormat,
  { ids, onCount }: { readonly ids?: readonly ClipId[]; readonly onCount: (done: number) => void },
): Promise<Exported> {
  let count = 0;
  const source = await readSource(db, ids);
  async function* clips() {
    for await (const clip of source.clips()) {
      yield clip;
      if (++count % 100 === 0) onCount(count);
    }
  }
  const now = new Date().toISOString();
  const name = exportFileName(format, now);
  await download(formatBytes(format, { ...source, clips }, now), { fileName: name, mediaType: format.mediaType });
  return { count, name };
}
