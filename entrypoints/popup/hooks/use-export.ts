import { useState } from 'preact/hooks';
import type { Fault } from '../../../utils/model/result';
import type { CollectionDatabase } from '../../../utils/store/database';
import { guarded } from '../../../utils/store/fault';

/** An export that runs, ended or failed. */
export interface Exporting {
  /** So many clips are written. */
  readonly done?: number;
  readonly fileName?: string;
  readonly fault?: Fault;
}

/** Writes the whole collection into a file the browser saves. */
export function useExport(db: CollectionDatabase): [Exporting, () => void] {
  const [exporting, setExporting] = useState<Exporting>({});
  const start = async () => {
    setExporting({ done: 0 });
    const written = await guarded(async () => {
      // Loaded when it is asked for: the popup opens without it.
      const { writeCollection } = await import('../write-collection');
      return writeCollection(db, (done) => setExporting({ done }));
    });
    setExporting(written.ok ? { fileName: written.value } : { fault: written.error });
  };
  return [exporting, () => void start()];
}
