import type { PageRow } from './rows';

/** What a worker reads and writes of a file without waiting; lib.dom has it for workers alone. */
export interface OpenFile {
  read(into: Uint8Array, from: { readonly at: number }): number;
  write(bytes: Uint8Array, to: { readonly at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
}

interface FileEntry {
  /** Browsers that do not know the mode open it for themselves alone. */
  createSyncAccessHandle(how?: { readonly mode: 'read-only' }): Promise<OpenFile>;
}

/** A folder of this extension's own, which no page and no other program is shown. */
export interface Folder {
  getDirectoryHandle(name: string, how: { readonly create: boolean }): Promise<Folder>;
  getFileHandle(name: string, how: { readonly create: boolean }): Promise<FileEntry>;
  removeEntry(name: string, how?: { readonly recursive: boolean }): Promise<void>;
  keys(): AsyncIterable<string>;
}

/** Opens the folder of all; undefined where there is none, as in Node. */
export function rootFolder(): (() => Promise<Folder>) | undefined {
  const storage: StorageManager | undefined = globalThis.navigator?.storage;
  if (typeof storage?.getDirectory !== 'function') return undefined;
  return () => storage.getDirectory() as unknown as Promise<Folder>;
}

/** "TLP1": what a file that was written to its end begins with. */
export const MAGIC = 0x31504c54;

/** The pages of a segment one behind the other. Before them stand the mark, how many there are, and where each begins and the last ends. */
export interface PageFile {
  readonly file: OpenFile;
  /** Where each page begins; one more, where the last ends. */
  readonly starts: Uint32Array;
}

/** An empty head of a file for so many pages. */
export const headOf = (pages: number) => new Uint32Array(pages + 3);

/** A file as it is read; undefined, and closed, if it was not written to its end. */
export function openedFile(file: OpenFile, pages: number): PageFile | undefined {
  const head = headOf(pages);
  const starts = head.subarray(2);
  let isWritten = false;
  try {
    const length = file.read(new Uint8Array(head.buffer), { at: 0 });
    isWritten =
      length === head.byteLength &&
      head[0] === MAGIC &&
      head[1] === pages &&
      starts[pages] === file.getSize() &&
      starts.every((start, page) => start >= (starts[page - 1] ?? head.byteLength));
  } finally {
    // Not read either: left open, nobody could write or remove it.
    if (!isWritten) file.close();
  }
  return isWritten ? { file, starts } : undefined;
}

/** Writes all the bytes, or throws: a disk that is full may take some of them without a word. */
export function writeAt(file: OpenFile, bytes: Uint8Array, at: number): void {
  if (file.write(bytes, { at }) !== bytes.length) throw new RangeError('a part only was written');
}

/** Pages by their numbers, in their order; those that follow one another are read at once. Throws where they end too soon. */
export function readPages({ file, starts }: PageFile, segment: number, pages: readonly number[]): readonly PageRow[] {
  const rows: PageRow[] = [];
  for (let i = 0; i < pages.length; ) {
    const first = pages[i] as number;
    let next = i + 1;
    while (next < pages.length && pages[next] === first + next - i) next++;
    const at = starts[first] as number;
    const bytes = new Uint8Array((starts[first + next - i] as number) - at);
    if (file.read(bytes, { at }) !== bytes.length) throw new RangeError('the file ends before its pages');
    for (; i < next; i++) {
      const page = pages[i] as number;
      rows.push({
        segment,
        page,
        bytes: bytes.subarray((starts[page] as number) - at, (starts[page + 1] as number) - at),
      });
    }
  }
  return rows;
}
