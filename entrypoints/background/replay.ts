import type { Recognition } from '../../utils/model/recognition';
import type { Fault, Result } from '../../utils/model/result';
import { recognize } from '../../utils/recognize/recognize';
import { RECOGNIZER_VERSION } from '../../utils/recognize/version';
import { correctionsFor } from '../../utils/store/corrections';
import { guarded } from '../../utils/store/fault';
import { lockName, webLocks } from '../../utils/store/locks';
import { beginUpdate, isUpdating } from '../../utils/store/outdated';
import { isReaderActing, LOOK_AGAIN } from '../../utils/store/reader-acts';
import { replaceRecognition, type StaleClip, staleClips } from '../../utils/store/stale';
import type { Workshop } from './workshop';

/** What is known of an article beside its text. */
export interface ArticleFacts {
  readonly canonicalUrl?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
}

/** Recognizes a text with what the reader decided for its article, its outlet and everywhere. */
export async function recognizeCorrected(
  workshop: Workshop,
  text: string,
  article: ArticleFacts,
): Promise<Recognition> {
  return (await readyFor(workshop, text, article))();
}

/** Everything that recognizing a text waits for; what is left to do can fail by a slip of the rules alone. */
async function readyFor({ lexicon, database }: Workshop, text: string, article: ArticleFacts) {
  const { outlet, publishedAt } = article;
  const known = await correctionsFor(database(), article);
  const words = await lexicon();
  // A collection that cannot be opened is told where it is needed; the page is read without it.
  return () => recognize(text, words, { publishedAt, outlet, corrections: known.ok ? known.value : [] });
}

/** So many clips are recognized before it is asked again what waits: some 50 ms, for which a reader who does something waits. */
const BATCH = 5;

/**
 * Recognizes anew what waits for it, until nothing does or so many were read; answers how many: fewer than `most` only when
 * nothing waits. After an update that is what another recognizer read, while the reader does nothing. One at a time: who asks
 * meanwhile comes after, and finds only what came since. May die at any line: a clip waits until its row is written. `onSlip`
 * hears what a clip could not be read for: it ends nothing.
 */
export function replay(workshop: Workshop, most: number, onSlip: (slip: Fault) => void): Promise<Result<number>> {
  const work = async () => {
    const done = await guarded(() => recognizeWaiting(workshop, most, onSlip));
    return done.ok ? done.value : done;
  };
  const locks = webLocks();
  return locks ? locks.request(lockName(workshop.database(), 'recognition'), work) : work();
}

async function recognizeWaiting(
  workshop: Workshop,
  most: number,
  onSlip: (slip: Fault) => void,
): Promise<Result<number>> {
  const db = workshop.database();
  const isOpen = await beginUpdate(db, RECOGNIZER_VERSION);
  if (isOpen) await workshop.wakeAgain?.(true);
  const state = { all: 0, isReaders: false };
  const turn = async () => {
    state.isReaders = await isReaderActing(db);
    return !state.isReaders;
  };
  while (state.all < most) {
    state.isReaders = false;
    const waiting = await staleClips(db, { limit: BATCH, version: RECOGNIZER_VERSION, turn });
    if (waiting.length === 0 && !state.isReaders) break;
    // What he corrects meanwhile is seen the next time round.
    if (waiting.length === 0) await new Promise((wake) => setTimeout(wake, LOOK_AGAIN));
    for (const clip of waiting) {
      // One that changed under our hands still waits, and is read again.
      const done = await replaceRecognition(db, clip, await anew(workshop, clip, onSlip));
      if (!done.ok) return done;
    }
    state.all += waiting.length;
  }
  if (isOpen && !(await isUpdating(db))) await workshop.wakeAgain?.(false);
  return { ok: true, value: state.all };
}

/** What is recognized in a clip now; where a slip of the rules ends that, it stays as it was, and keeps no other waiting. */
async function anew(
  workshop: Workshop,
  { article, canonicalUrl, recognition }: StaleClip,
  onSlip: (slip: Fault) => void,
): Promise<Recognition> {
  const read = await readyFor(workshop, article.text, { ...article, canonicalUrl });
  try {
    return read();
  } catch (error) {
    onSlip({ code: 'unexpected', message: `${canonicalUrl}: ${error}` });
    return { ...recognition, recognizerVersion: RECOGNIZER_VERSION };
  }
}
