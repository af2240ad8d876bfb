import { tendStories } from '../../utils/store/stories/tend-stories';
import { tendIndex } from '../../utils/store/tend-index';
import { replay } from './replay';
import type { Workshop } from './workshop';

/** So many clips are recognized before their words are packed: a search reads through all that are not. */
const MOST = 500;

/** Recognizes anew what waits for it, and has its words packed as it comes. */
export async function replayAndTend(workshop: Workshop): Promise<void> {
  for (let done = MOST; done >= MOST; await tendIndex(workshop.database())) done = await replay(workshop, MOST);
}

/** Everything that is to be derived anew, one after the other; asked again while it runs it does it once. */
export function tender(workshop: Workshop): () => void {
  const running = new Set<true>();
  const tendAll = async () => {
    await tendIndex(workshop.database());
    await replayAndTend(workshop);
    await tendStories(workshop.database());
  };
  return () => {
    if (running.has(true)) return;
    running.add(true);
    void tendAll().finally(() => running.delete(true));
  };
}
