import browser from 'webextension-polyfill';

/** The browser's downloads, as a backup uses them. */
export interface Downloads {
  /** Whether the reader let us. */
  readonly may: () => Promise<boolean>;
  /** Bytes at most that this context can hand over; a worker of Chromium has no addresses for blobs. */
  readonly most: number;
  /** Hands bytes to the browser, and waits until they are on the disk; answers what the file is called. */
  readonly save: (blob: Blob, path: string) => Promise<{ readonly name: string; readonly bytes: number }>;
  /** Deletes a file of ours of that name, and takes it off the list; false where the browser no longer knows it. */
  readonly remove: (name: string) => Promise<boolean>;
}

/** Asks the reader for the downloads; call it before anything is awaited: browsers want the reader's gesture. */
export const askForDownloads = (): Promise<boolean> => browser.permissions.request({ permissions: ['downloads'] });

/**
 * Chromium's worker hands bytes over as a data: URL, which stands in memory as text: 30 MB were tried and went through
 * (Chromium 156), some 8,000 articles in a zip.
 */
const MOST_IN_WORKER = 30_000_000;
const PATIENCE = 150;

const hasObjectUrls = () => typeof URL.createObjectURL === 'function';

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

const baseName = (path: string) => path.replace(/^.*[\\/]/, '');

async function finished(id: number) {
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (!item) throw new Error('the browser no longer knows the download');
    if (item.state === 'complete') return { name: baseName(item.filename), bytes: item.fileSize };
    if (item.state === 'interrupted') throw new Error(item.error ?? 'interrupted');
    await new Promise((wake) => setTimeout(wake, PATIENCE));
  }
}

async function save(blob: Blob, path: string) {
  const url = hasObjectUrls() ? URL.createObjectURL(blob) : await dataUrl(blob);
  try {
    const id = await browser.downloads.download({ url, filename: path, saveAs: false, conflictAction: 'uniquify' });
    return await finished(id);
  } finally {
    if (hasObjectUrls()) URL.revokeObjectURL(url);
  }
}

/**
 * Found by its name and not by a number kept from then: browsers give numbers anew, after a restart or when the list was
 * cleared, and the file behind one may be the reader's.
 */
async function remove(name: string): Promise<boolean> {
  const found = await browser.downloads.search({ filenameRegex: `${name.replace(/[.()]/g, '\\$&')}$` });
  const ours = found.filter((item) => baseName(item.filename) === name && item.byExtensionId === browser.runtime.id);
  for (const { id, state } of ours) {
    if (state === 'in_progress') await browser.downloads.cancel(id);
    // The reader may have moved or deleted it: it is off the list all the same.
    if (state === 'complete') await browser.downloads.removeFile(id).catch(() => undefined);
    await browser.downloads.erase({ id });
  }
  return ours.length > 0;
}

/** The downloads of this browser. */
export const browserDownloads = (): Downloads => ({
  may: () => browser.permissions.contains({ permissions: ['downloads'] }),
  most: hasObjectUrls() ? Number.POSITIVE_INFINITY : MOST_IN_WORKER,
  save,
  remove,
});
