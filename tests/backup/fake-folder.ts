import type { FolderHandle } from '../../utils/backup/folder-handle';

/** A folder in memory that behaves as the browsers' do: a file appears empty, and is whole once its writer closed. */
export interface FakeFolder extends FolderHandle {
  readonly files: Map<string, { bytes: Uint8Array<ArrayBuffer>; lastModified: number }>;
  readonly folders: Map<string, FakeFolder>;
  permission: PermissionState;
  /** What was tried without permission: of most of it a browser would ask the reader. */
  readonly tried: string[];
}

/** Called before every step; what it raises, the step raises. */
export type Boundary = (what: string) => void;

const notFound = (name: string) => new DOMException(`no ${name}`, 'NotFoundError');

export function fakeFolder(name = 'Sao lưu', given: Boundary = () => undefined, clock = () => 0): FakeFolder {
  const files: FakeFolder['files'] = new Map();
  const folders: FakeFolder['folders'] = new Map();
  // Of a folder whose permission lapsed everything fails, in the folders in it too.
  const boundary: Boundary = (what) => {
    if (folder.permission !== 'granted') {
      folder.tried.push(what);
      throw new DOMException(`may not: ${what}`, 'NotAllowedError');
    }
    given(what);
  };
  const folder: FakeFolder = {
    ...{ name, files, folders, permission: 'granted' as PermissionState, tried: [] },
    queryPermission: async () => folder.permission,
    async getFileHandle(file, options) {
      boundary(`opening ${file}`);
      if (!files.has(file)) {
        if (!options?.create) throw notFound(file);
        files.set(file, { bytes: new Uint8Array(), lastModified: clock() });
      }
      return {
        async getFile() {
          const found = files.get(file);
          if (!found) throw notFound(file);
          return new File([found.bytes], file, { lastModified: found.lastModified });
        },
        async createWritable() {
          boundary(`beginning ${file}`);
          const pieces: Uint8Array<ArrayBuffer>[] = [];
          return {
            async write(data) {
              boundary(`writing ${file}`);
              pieces.push(data);
            },
            async close() {
              boundary(`closing ${file}`);
              const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
              files.set(file, { bytes, lastModified: clock() });
            },
            abort: async () => undefined,
          };
        },
      };
    },
    async getDirectoryHandle(inner) {
      boundary(`opening folder ${inner}`);
      const there = folders.get(inner) ?? fakeFolder(inner, boundary, clock);
      folders.set(inner, there);
      return there;
    },
    async removeEntry(file) {
      boundary(`removing ${file}`);
      if (!files.delete(file)) throw notFound(file);
    },
    async *keys() {
      boundary('listing');
      yield* [...files.keys(), ...folders.keys()];
    },
  };
  return folder;
}

/** The files of a folder, those of its folders with a path. */
export function namesOf(folder: FakeFolder): readonly string[] {
  const inner = [...folder.folders].flatMap(([name, one]) => namesOf(one).map((file) => `${name}/${file}`));
  return [...folder.files.keys(), ...inner].sort();
}
