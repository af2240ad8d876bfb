import type { ReadArticle } from '../../utils/article/read-article';
import type { ReaderShelf } from '../../utils/article/reader-shelf';
import { send } from '../../utils/messages/send';
import type { Fault, Result } from '../../utils/model/result';

/** Where `entrypoints/reader.ts` and `entrypoints/readability.ts` leave their work, in this script's own world. */
const shelf = globalThis as ReaderShelf;

/**
 * Reads the page's article as it stands now; has the reader brought into this world at the first call, and Readability
 * only for a page of no known family.
 */
export async function readPage(document: Document, url: string): Promise<Result<ReadArticle>> {
  const missing = shelf.__trichLucReader ? undefined : await brought('reader');
  const reader = shelf.__trichLucReader;
  if (!reader) return { ok: false, error: missing ?? absent('reader') };
  const clock = () => performance.now();
  const read = reader(document, url, { Readability: shelf.__trichLucReadability, clock });
  if (read.ok || read.error.code !== 'needs-readability') return read;
  const still = await brought('readability');
  const Readability = shelf.__trichLucReadability;
  return Readability
    ? reader(document, url, { Readability, clock })
    : { ok: false, error: still ?? absent('readability') };
}

/** Asks the background for a script, until it is there; why it did not come. */
async function brought(script: 'reader' | 'readability'): Promise<Fault | undefined> {
  const arrived = new Promise<undefined>((resolve) => {
    shelf.__trichLucArrived = () => resolve(undefined);
  });
  const told = send('needScript', { script }).then((answer) => (answer.ok ? undefined : answer.error));
  return Promise.race([arrived, told]);
}

function absent(script: string): Fault {
  return { code: `no-${script}`, message: `the ${script} did not arrive in this frame` };
}
