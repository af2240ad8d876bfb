import { useState } from 'preact/hooks';
import { exportedClip } from '../../../utils/export/exported-clip';
import { type ExportFormat, exportFileName } from '../../../utils/export/formats';
import type { Fault, Result } from '../../../utils/model/result';
import type { CollectionDatabase } from '../../../utils/store/database';
import { guarded } from '../../../utils/store/fault';
import { readCollection } from '../../../utils/store/read-collection';
import { download } from '../download';

/** An export that runs, ended or failed. */
export interface Exporting {
  /** So many clips are written. */
  readonly done?: number;
  readonly fileName?: string;
  readonly fault?: Fault;
}

async function* counted(db: CollectionDatabase, onCount: (done: number) => void) {
  let done = 0;
  for await (const { clip, content } of readCollection(db)) {
    yield exportedClip(content, clip);
    if (++done % 100 === 0) onCount(done);
  }
}

/** Writes the whole collection into a file the browser saves. */
export function useExport(db: CollectionDatabase): [Exporting, (format: ExportFormat) => void] {
  const [exporting, setExporting] = useState<Exporting>({});
  const start = async (format: ExportFormat) => {
    const now = new Date().toISOString();
    const fileName = exportFileName(format, now);
    setExporting({ done: 0 });
    const written: Result<void> = await guarded(() =>
      download(
        format.write(
          counted(db, (done) => setExporting({ done })),
          now,
        ),
        { fileName, mediaType: format.mediaType },
      ),
    );
    setExporting(written.ok ? { fileName } : { fault: written.error });
  };
  return [exporting, (format) => void start(format)];
}
