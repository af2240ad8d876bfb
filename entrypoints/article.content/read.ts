import type { Readability } from '@mozilla/readability';
import { type ReadArticle, readArticle } from '../../utils/article/read-article';
import { send } from '../../utils/messages/send';
import type { Result } from '../../utils/model/result';

/** Where `entrypoints/readability.ts` puts it, in this script's own world. */
const shelf = globalThis as { __trichLucReadability?: typeof Readability };

/** Reads the page's article as it stands now; has Readability brought into this world at the first call. */
export async function readPage(document: Document, url: string): Promise<Result<ReadArticle>> {
  if (!shelf.__trichLucReadability) {
    const brought = await send('needScript', { script: 'readability' });
    if (!brought.ok) return brought;
  }
  const tool = shelf.__trichLucReadability;
  if (!tool)
    return { ok: false, error: { code: 'no-readability', message: 'Readability did not arrive in this frame' } };
  return readArticle(document, url, { Readability: tool });
}
