import { byteStream, download } from './download';

interface FileHandle {
  createWritable(): Promise<WritableStream<Uint8Array<ArrayBuffer>>>;
  readonly name: string;
  /** Chromium's; takes the empty file away that the picker made. */
  remove?(): Promise<void>;
}

interface Picking {
  showSaveFilePicker?(options: { readonly suggestedName: string }): Promise<FileHandle>;
}

/** Where an export goes: to a place the reader picked, or through the browser's downloads. */
export interface Saving {
  /** Writes everything or nothing: until the last piece came, no file of that content is there. Answers its name. */
  readonly save: (pieces: AsyncIterable<string | Uint8Array>, signal: AbortSignal) => Promise<string>;
}

/** Asks the reader, or does not, where a file goes; undefined: the reader would rather not. */
export type AskWhere = (file: { readonly fileName: string; readonly mediaType: string }) => Promise<Saving | undefined>;

const abortable = async function* <T>(pieces: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const piece of pieces) {
    signal.throwIfAborted();
    yield piece;
  }
};

/** Through the browser's downloads, without a question of ours. */
export const toDownloads: AskWhere = async (file) => ({
  save: async (pieces, signal) => {
    await download(abortable(pieces, signal), file);
    return file.fileName;
  },
});

/**
 * Asks where to save, where the browser can ask; call it at the reader's click. Undefined: the reader closed the picker.
 */
export const pickSaving: AskWhere = async (file) => {
  const { showSaveFilePicker } = globalThis as Picking;
  if (!showSaveFilePicker) return toDownloads(file);
  let handle: FileHandle;
  try {
    handle = await showSaveFilePicker.call(globalThis, { suggestedName: file.fileName });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
  return { save: (pieces, signal) => saveInto(handle, abortable(pieces, signal), signal) };
};

/** The browser writes beside the file and puts it in its place at the end: what is aborted leaves nothing behind. */
export async function saveInto(
  handle: FileHandle,
  pieces: AsyncIterable<string | Uint8Array>,
  signal?: AbortSignal,
): Promise<string> {
  const writable = await handle.createWritable();
  try {
    // The signal reaches a disk that is slow, too.
    await byteStream(pieces).pipeTo(writable, { ...(signal && { signal }) });
    return handle.name;
  } catch (error) {
    await handle.remove?.().catch(() => undefined);
    throw error;
  }
}
