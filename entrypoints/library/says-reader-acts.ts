import type { CollectionDatabase } from '../../utils/store/database';
import { readerActs } from '../../utils/store/reader-acts';

/** Milliseconds between two times that it is said: a wheel tells of itself a hundred times a second, and once said it lasts longer. */
const APART = 500;

/** Says of everything the reader does on this page that he acts, often enough that it holds while he goes on. */
export function saysReaderActs(db: CollectionDatabase, signal?: AbortSignal): void {
  const last = { at: Number.NEGATIVE_INFINITY };
  const say = () => {
    const now = performance.now();
    if (now - last.at < APART) return;
    last.at = now;
    readerActs(db);
  };
  for (const act of ['keydown', 'pointerdown', 'wheel', 'input'] as const)
    addEventListener(act, say, { capture: true, passive: true, ...(signal && { signal }) });
}
