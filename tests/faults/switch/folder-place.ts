import type { FileHandle, FolderHandle } from '../../../utils/backup/folder-handle';
import { folderPlace as place } from '../../../utils/backup/folder-place';
import { boundary } from './kill-switch';

const never = () => new Promise<never>(() => undefined);

const struck = <Given extends readonly unknown[], Answer>(
  name: string,
  work: (...given: Given) => Promise<Answer>,
): ((...given: Given) => Promise<Answer>) => {
  return (...given) => (boundary(name) ? never() : work(...given));
};

/** A file whose every step is a boundary. */
function struckFile(file: FileHandle, name: string): FileHandle {
  return {
    getFile: struck(`reading ${name}`, () => file.getFile()),
    createWritable: struck(`beginning ${name}`, async () => {
      const writable = await file.createWritable();
      return {
        write: struck(`writing ${name}`, (data: Uint8Array<ArrayBuffer>) => writable.write(data)),
        close: struck(`closing ${name}`, () => writable.close()),
        abort: () => writable.abort(),
      };
    }),
  };
}

function struckFolder(folder: FolderHandle): FolderHandle {
  return {
    name: folder.name,
    getFileHandle: struck('opening a file', async (name: string, options?: { readonly create: boolean }) =>
      struckFile(await folder.getFileHandle(name, options), name.replace(/^.*\./, '.')),
    ),
    getDirectoryHandle: struck('opening a folder', async (name: string, options?: { readonly create: boolean }) =>
      struckFolder(await folder.getDirectoryHandle(name, options)),
    ),
    removeEntry: struck('removing a file', (name: string) => folder.removeEntry(name)),
    keys: () => folder.keys(),
  };
}

/** In the test build this stands in the place of `utils/backup/folder-place.ts`: every step on the disk is a boundary. */
export const folderPlace: typeof place = (folder, clock) => place(struckFolder(folder), clock);
