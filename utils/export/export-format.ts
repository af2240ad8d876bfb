import type { ExportSource } from '../model/exported-clip';

/** A file of an export that makes several; its text, or its bytes, come in pieces. */
export interface ExportFile {
  /** With `/` between folders. */
  readonly path: string;
  readonly pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
}

interface Named {
  readonly name: string;
  /** Of the file that is saved, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
}

/** A way out of the collection into one file. `exportedAt` is ISO 8601 in UTC. */
export interface SingleFormat extends Named {
  readonly write: (source: ExportSource, exportedAt: string) => AsyncIterable<string | Uint8Array>;
}

/** A way out into several files, which are saved as one zip. */
export interface FilesFormat extends Named {
  readonly files: (source: ExportSource, exportedAt: string) => AsyncIterable<ExportFile>;
}

export type ExportFormat = SingleFormat | FilesFormat;
