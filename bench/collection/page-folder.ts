import { MAGIC } from '../../utils/store/page-file';
import { FOLDER } from '../../utils/store/page-files';

/** What lies in the folder of the files with pages of the index. */
export interface PageFolder {
  readonly files: number;
  /** Of them those that were written to their end. */
  readonly whole: number;
  readonly bytes: number;
}

/** Looks into that folder from any page of the extension; undefined where it is not there. */
export async function pageFolder(): Promise<PageFolder | undefined> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER).catch(() => undefined);
  if (!folder) return undefined;
  let [files, whole, bytes] = [0, 0, 0];
  for await (const entry of (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values()) {
    const { size, head } = await headOf(entry);
    files++;
    if (head === MAGIC) whole++;
    bytes += size;
  }
  return { files, whole, bytes };
}

/** One that is being written cannot be read. */
async function headOf(
  entry: FileSystemFileHandle,
): Promise<{ readonly size: number; readonly head?: number | undefined }> {
  try {
    const file = await entry.getFile();
    const [head] = new Uint32Array(await file.slice(0, 4).arrayBuffer());
    return { size: file.size, head };
  } catch {
    return { size: 0 };
  }
}
