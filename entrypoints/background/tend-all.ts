import type { Result } from '../../utils/model/result';
import { faultOf } from '../../utils/store/fault';
import { tendStories } from '../../utils/store/stories/tend-stories';
import { tendIndex } from '../../utils/store/tend-index';
import { replay } from './replay';
import type { Workshop } from './workshop';

/** So many clips are recognized before their words are packed: a search reads through all that are not. */
const MOST = 500;

const nothingWrong: Result<null> = { ok: true, value: null };

const firstFault = (all: readonly Result<unknown>[]): Result<null> => all.find((done) => !done.ok) ?? nothingWrong;

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
  return firstFault([index, recognition, stories]);
}

/** What a clip that was saved leaves to do; the first fault, after the rest was tried too. */
async function tendClipped(workshop: Workshop): Promise<Result<null>> {
  const index = await tendIndex(workshop.database());
  const stories = await tendStories(workshop.database());
  const recognition = await replayAndTend(workshop);
  return firstFault([index, stories, recognition]);
}

/** Has done behind the answers what is derived, and remembers what stopped it: whoever asked for it is gone by then. */
export interface Tender {
  /** Everything, once however often it is asked meanwhile; answers what stopped it since the last time it was begun. */
  readonly tend: () => Result<null>;
  /** What waits to be recognized anew, as after a correction. */
  readonly replay: () => void;
  /** What a clip that was saved leaves to do. */
  readonly tendClipped: () => void;
}

/** One for the life of a worker. */
export function tender(workshop: Workshop): Tender {
  const state: { isRunning: boolean; last: Result<null> } = { isRunning: false, last: nothingWrong };
  const remember = async (work: (workshop: Workshop) => Promise<Result<null>>) => {
    // A collection that cannot even be opened throws.
    const done = await work(workshop).catch((reason: unknown) => ({ ok: false, error: faultOf(reason) }) as const);
    if (!done.ok) state.last = done;
  };
  const run = async () => {
    state.isRunning = true;
    // Of a run before: what stopped that may be mended.
    state.last = nothingWrong;
    await remember(tendAll);
    state.isRunning = false;
  };
  return {
    tend: () => {
      const { last } = state;
      if (!state.isRunning) void run();
      return last;
    },
    replay: () => void remember(replayAndTend),
    tendClipped: () => void remember(tendClipped),
  };
}
