import type { Recognition } from '../../utils/model/recognition';
import type { Result } from '../../utils/model/result';
import { recognize } from '../../utils/recognize/recognize';
import { correctionsFor } from '../../utils/store/corrections';
import { guarded } from '../../utils/store/fault';
import { replaceRecognition, staleClips } from '../../utils/store/stale';
import type { Workshop } from './workshop';

/** What is known of an article beside its text. */
export interface ArticleFacts {
  readonly canonicalUrl?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
}

/** Recognizes a text with what the reader decided for its article, its outlet and everywhere. */
export async function recognizeCorrected(
  { lexicon, database }: Workshop,
  text: string,
  article: ArticleFacts,
): Promise<Recognition> {
  const { outlet, publishedAt } = article;
  const known = await correctionsFor(database(), article);
  // A collection that cannot be opened is told where it is needed; the page is read without it.
  return recognize(text, await lexicon(), { publishedAt, outlet, corrections: known.ok ? known.value : [] });
}

/** So many clips are recognized before the worker answers somebody else. */
const BATCH = 10;

const LOCK = 'trich-luc-recognition';

/**
 * Recognizes anew what waits for it, until nothing does or so many were read; answers how many: fewer than `most` only when
 * nothing waits. One at a time: who asks meanwhile comes after, and finds only what came since. May die at any line: a clip
 * waits until its row is written.
 */
export function replay(workshop: Workshop, most: number): Promise<Result<number>> {
  const work = async () => {
    const done = await guarded(() => recognizeWaiting(workshop, most));
    return done.ok ? done.value : done;
  };
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  return locks ? locks.request(`${LOCK} ${workshop.database().name}`, work) : work();
}

async function recognizeWaiting(workshop: Workshop, most: number): Promise<Result<number>> {
  const db = workshop.database();
  let all = 0;
  for (let waiting = await staleClips(db, BATCH); waiting.length > 0; waiting = await staleClips(db, BATCH)) {
    for (const clip of waiting) {
      const { article, canonicalUrl } = clip;
      const recognition = await recognizeCorrected(workshop, article.text, { ...article, canonicalUrl });
      // One that changed under our hands still waits, and is read again.
      const done = await replaceRecognition(db, clip, recognition);
      if (!done.ok) return done;
    }
    all += waiting.length;
    if (all >= most) break;
  }
  return { ok: true, value: all };
}
