/** What we ask of a file in a folder: a part of the browsers' FileSystemFileHandle. */
export interface FileHandle {
  getFile(): Promise<File>;
  createWritable(): Promise<{
    write(data: Uint8Array<ArrayBuffer>): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
}

/** What we ask of a folder: a part of the browsers' FileSystemDirectoryHandle. */
export interface FolderHandle {
  readonly name: string;
  getFileHandle(name: string, options?: { readonly create: boolean }): Promise<FileHandle>;
  getDirectoryHandle(name: string, options?: { readonly create: boolean }): Promise<FolderHandle>;
  removeEntry(name: string): Promise<void>;
  keys(): AsyncIterable<string>;
  /** Chromium's, for folders that were picked. */
  queryPermission?(mode: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(mode: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

const isNotFound = (error: unknown) => error instanceof Error && error.name === 'NotFoundError';

/** A file of a folder; undefined if there is none. */
export async function fileIn(folder: FolderHandle, name: string): Promise<File | undefined> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Takes a file away; one that is gone is gone. */
export async function removeFrom(folder: FolderHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}

/**
 * Writes a file whole or not at all: browsers write beside it and put it in its place at the end. Whoever is killed in
 * between leaves an empty file, or none.
 */
export async function putFile(folder: FolderHandle, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  try {
    await writable.write(bytes);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    // Of a disk that is full the empty file, too, goes; what cannot be taken away now, the next backup does.
    await removeFrom(folder, name).catch(() => undefined);
    throw error;
  }
}

/** The names in a folder. */
export async function namesIn(folder: FolderHandle): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for await (const name of folder.keys()) names.add(name);
  return names;
}
