import type { BackupPlaceKind } from '../model/backup';

/** What was written of a backup. */
export interface WrittenBackup {
  /** As it is called there: a name that was taken gets a number. */
  readonly fileName: string;
  readonly bytes: number;
  readonly newBytes: number;
}

/** A place that backups are written to. What it raises, `backupFault` names. */
export interface BackupPlace {
  readonly kind: BackupPlaceKind;
  /** What the file of a backup of this name (without an ending) will be called. */
  readonly fileNameOf: (name: string) => string;
  /** Raises where nothing can be written now: no permission, no folder, or more bytes than can be taken from here. */
  readonly ready: (bytes: number) => Promise<void>;
  /** Writes the text of an export as a backup of this name (without an ending). */
  readonly write: (texts: AsyncIterable<string>, name: string, at: string) => Promise<WrittenBackup>;
  /** The text of an export again, as it lies there; raises `broken` where it is not what was written. */
  readonly read: (fileName: string) => Promise<Blob>;
  /** Takes a backup away; one that is gone is gone. */
  readonly remove: (fileName: string) => Promise<void>;
  /** Takes a damaged piece away, where a backup is made of pieces, so that it is written anew. */
  readonly discard?: (part: string) => Promise<void>;
  /** Takes away what no backup needs any more. */
  readonly tidy: () => Promise<void>;
}
