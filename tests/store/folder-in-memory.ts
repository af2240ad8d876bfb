import type { Folder, OpenFile } from '../../utils/store/page-file';

export interface FileInMemory {
  bytes: Uint8Array<ArrayBuffer>;
  isOpen: boolean;
}

interface Disk {
  /** So many bytes a file has at most: what is longer is refused. */
  readonly most?: number;
  /** So many bytes of a write are written; the rest is not, and it says so. */
  readonly takes?: number;
}

/** The folder of an origin as browsers keep it: a file is open once, and an open one is not removed. */
export function folderInMemory({ most = Number.POSITIVE_INFINITY, takes }: Disk = {}) {
  const files = new Map<string, FileInMemory>();
  const counts = { made: 0 };
  const add = (name: string) => {
    const known = files.get(name) ?? { bytes: new Uint8Array(), isOpen: false };
    files.set(name, known);
    return known;
  };
  const refuse = () => {
    throw new DOMException('the file is open', 'NoModificationAllowedError');
  };
  const grown = (file: FileInMemory, size: number) => {
    if (size > most) throw new DOMException('no room', 'QuotaExceededError');
    const bytes = new Uint8Array(Math.max(size, file.bytes.length));
    bytes.set(file.bytes);
    file.bytes = bytes;
  };
  const opened = (file: FileInMemory): OpenFile => {
    if (file.isOpen) refuse();
    file.isOpen = true;
    return {
      read: (into, { at }) => {
        if (!file.isOpen) throw new DOMException('closed', 'InvalidStateError');
        const part = file.bytes.subarray(at, at + into.length);
        into.set(part);
        return part.length;
      },
      write: (bytes, { at }) => {
        const taken = bytes.subarray(0, takes);
        grown(file, at + taken.length);
        file.bytes.set(taken, at);
        return taken.length;
      },
      truncate: (size) => {
        file.bytes = file.bytes.slice(0, size);
      },
      getSize: () => file.bytes.length,
      flush: () => undefined,
      close: () => {
        file.isOpen = false;
      },
    };
  };
  const folder: Folder = {
    getDirectoryHandle: async () => folder,
    getFileHandle: async (name, { create }) => {
      if (!files.has(name) && !create) throw new DOMException('no such file', 'NotFoundError');
      if (!files.has(name)) counts.made++;
      const file = add(name);
      return { createSyncAccessHandle: async () => opened(file) };
    },
    removeEntry: async (name, how) => {
      const gone = how?.recursive ? [...files] : [...files].filter(([one]) => one === name);
      if (gone.some(([, { isOpen }]) => isOpen)) refuse();
      for (const [one] of gone) files.delete(one);
    },
    keys: async function* () {
      yield* [...files.keys()];
    },
  };
  return {
    root: async () => folder,
    files,
    add,
    get made() {
      return counts.made;
    },
  };
}
