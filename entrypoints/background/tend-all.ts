import type { Result } from '../../utils/model/result';
import { faultOf } from '../../utils/store/fault';
import { tendStories } from '../../utils/store/stories/tend-stories';
import { tendIndex } from '../../utils/store/tend-index';
import { replay } from './replay';
import type { Workshop } from './workshop';

/** So many clips are recognized before their words are packed: a search reads through all that are not. */
const MOST = 500;

const nothingWrong: Result<null> = { ok: true, value: null };

/** Recognizes anew what waits for it, and has its words packed as it comes. */
export async function replayAndTend(workshop: Workshop): Promise<Result<null>> {
  for (let done = MOST; done >= MOST; ) {
    const replayed = await replay(workshop, MOST);
    const packed = await tendIndex(workshop.database());
    if (!replayed.ok) return replayed;
    if (!packed.ok) return packed;
    done = replayed.value;
  }
  return nothingWrong;
}

/** Everything that is to be derived anew, one after the other; the first fault, after the rest was tried too. */
async function tendAll(workshop: Workshop): Promise<Result<null>> {
  const index = await tendIndex(workshop.database());
  const recognition = await replayAndTend(workshop);
  const stories = await tendStories(workshop.database());
  return ([index, recognition, stories].find((done) => !done.ok) as Result<null> | undefined) ?? nothingWrong;
}

/** Has everything derived anew, once however often it is asked meanwhile; answers what stopped it the last time. */
export function tender(workshop: Workshop): () => Result<null> {
  const state: { isRunning: boolean; last: Result<null> } = { isRunning: false, last: nothingWrong };
  const run = async () => {
    state.isRunning = true;
    // A collection that cannot even be opened throws.
    state.last = await tendAll(workshop).catch((reason: unknown) => ({ ok: false, error: faultOf(reason) }));
    state.isRunning = false;
  };
  return () => {
    if (!state.isRunning) void run();
    return state.last;
  };
}
