import { zip } from '../export/zip';
import { byteStream } from '../webext/download';
import type { Downloads } from '../webext/downloads';
import type { BackupPlace } from './place';
import { BackupRefusal } from './refusal';
import { unzipOnly } from './unzip-only';

/** Where in the downloads backups lie. */
const FOLDER = 'Trich-Luc/backup';

async function* one(path: string, pieces: AsyncIterable<string>) {
  yield { path, pieces };
}

async function* atMost(most: number, pieces: AsyncIterable<Uint8Array>) {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > most) throw new BackupRefusal('needs-page', `more than ${most} bytes`);
    yield piece;
  }
}

/**
 * The bytes as a blob, which the browser keeps outside the page's memory. Of what is raised on the way Chromium says no more
 * than "Failed to fetch": the cause is kept and raised again.
 */
async function blobOf(pieces: AsyncIterable<Uint8Array>): Promise<Blob> {
  const causes: unknown[] = [];
  async function* watched() {
    try {
      yield* pieces;
    } catch (error) {
      causes.push(error);
      throw error;
    }
  }
  try {
    const headers = { 'content-type': 'application/zip' };
    return await new Response(byteStream(watched()), { headers }).blob();
  } catch (error) {
    throw causes[0] ?? error;
  }
}

/**
 * The browser's downloads: each backup is a zip with a whole export in it. What lies there nobody lets us read again: the
 * bytes that were handed to the browser are read back, and how many of them it says to have written.
 */
export function downloadsPlace(downloads: Downloads): BackupPlace {
  const handed = new Map<string, Blob>();
  return {
    kind: 'downloads',
    fileNameOf: (name) => `${name}.zip`,
    ready: async (bytes) => {
      if (bytes > downloads.most) throw new BackupRefusal('needs-page', `${bytes} bytes the last time`);
      if (!(await downloads.may())) throw new BackupRefusal('permission', 'the permission "downloads" is not given');
    },
    write: async (texts, name, at) => {
      const blob = await blobOf(atMost(downloads.most, zip(one(`${name}.json`, texts), at)));
      let saved: { readonly name: string; readonly bytes: number };
      try {
        saved = await downloads.save(blob, `${FOLDER}/${name}.zip`);
      } catch (error) {
        const full = error instanceof Error && /NO_SPACE/.test(error.message);
        throw new BackupRefusal(full ? 'full' : 'download', String(error));
      }
      handed.set(saved.name, blob);
      if (saved.bytes !== blob.size) {
        // Nobody else knows what the browser called it.
        await downloads.remove(saved.name).catch(() => undefined);
        throw new BackupRefusal('broken', `${blob.size} bytes were handed over, ${saved.bytes} are on the disk`);
      }
      return { fileName: saved.name, bytes: blob.size, newBytes: blob.size };
    },
    read: async (fileName) => {
      const blob = handed.get(fileName);
      if (!blob) throw new BackupRefusal('failed', 'the browser lets no extension read its downloads');
      return unzipOnly(blob);
    },
    remove: async (fileName) => {
      if (!(await downloads.may())) throw new BackupRefusal('permission', 'the permission "downloads" is not given');
      await downloads.remove(fileName);
    },
    tidy: async () => handed.clear(),
  };
}
