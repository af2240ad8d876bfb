const NAME = 'ballast';

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('ballast', { autoIncrement: true });
  return asked(opening);
}

/** Tries to put so many bytes beside the collection; the name of the error if there is no room. */
export async function load(bytes: number): Promise<string | null> {
  const db = await open();
  try {
    const transaction = db.transaction('ballast', 'readwrite');
    transaction.objectStore('ballast').add(
      crypto
        .getRandomValues(new Uint8Array(60_000))
        .toString()
        .repeat(1 + bytes / 200_000)
        .slice(0, bytes),
    );
    return await new Promise((resolve) => {
      transaction.oncomplete = () => resolve(null);
      transaction.onabort = () => resolve(transaction.error?.name ?? 'aborted');
    });
  } finally {
    db.close();
  }
}

/** Fills what room there is, in ever smaller pieces. */
export async function fillUp(): Promise<void> {
  for (const bytes of [200_000, 20_000, 4_000, 1_000]) while ((await load(bytes)) === null);
}

/** Takes it out again. */
export const unload = async (): Promise<void> => void (await asked(indexedDB.deleteDatabase(NAME)));
