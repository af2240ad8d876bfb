import type { Fault, Result } from '../../utils/model/result';
import { faultOf } from '../../utils/store/fault';
import { whenOpened } from '../../utils/store/opening';
import { quietMoment } from '../../utils/store/quiet-moment';
import { tendStories } from '../../utils/store/stories/tend-stories';
import { tendIndex } from '../../utils/store/tend-index';
import { replay } from './replay';
import type { Workshop } from './workshop';

/** So many clips are recognized before their words are packed: a search reads through all that are not. */
const MOST = 500;

const nothingWrong: Result<null> = { ok: true, value: null };

/**
 * Recognizes anew what waits for it, and has its words packed as it comes; the first clip that could not be read is told at
 * the end.
 */
export async function replayAndTend(workshop: Workshop): Promise<Result<null>> {
  const state: { slip?: Fault } = {};
  for (let done = MOST; done >= MOST; ) {
    const replayed = await replay(workshop, MOST, (slip) => (state.slip ??= slip));
    // Behind a clip its words were packed before this, and a correction leaves none: where nothing was recognized, nothing new waits.
    const packed = replayed.ok && replayed.value === 0 ? nothingWrong : await tendIndex(workshop.database());
    if (!replayed.ok) return replayed;
    if (!packed.ok) return packed;
    done = replayed.value;
  }
  return state.slip ? { ok: false, error: state.slip } : nothingWrong;
}

type Step = (workshop: Workshop) => Promise<Result<unknown>>;

const packWords: Step = async ({ database }) => {
  await whenOpened(database());
  return tendIndex(database());
};
const findStories: Step = async ({ database }) => {
  await whenOpened(database());
  return tendStories(database());
};

/** Does one step after the other; the first fault, after the rest was tried too. */
async function firstFault(workshop: Workshop, steps: readonly Step[]): Promise<Result<null>> {
  const all: Result<unknown>[] = [];
  for (const step of steps) all.push(await step(workshop));
  return all.find((done) => !done.ok) ?? nothingWrong;
}

/** Has done behind the answers what is derived, and remembers what stopped it: whoever asked for it is gone by then. */
export interface Tender {
  /** Everything, and once more however often it is asked meanwhile; answers what stopped it since the last time it was begun. */
  readonly tend: () => Result<null>;
  /**
   * What waits to be recognized anew, as after a correction; answers when nothing does any more, or what stopped it. While one
   * goes on all who ask wait for the same next one.
   */
  readonly replay: () => Promise<Result<null>>;
  /** What a clip that was saved leaves to do: its own words and story first, for what waits to be recognized may be many. */
  readonly tendClipped: () => void;
}

/** One for the life of a worker. */
export function tender(workshop: Workshop): Tender {
  const state = { isRunning: false, isAsked: false, isWaiting: false, last: nothingWrong };
  const replaying: { now?: Promise<unknown>; next?: Promise<Result<null>> | undefined } = {};
  const remember = async (...steps: readonly Step[]) => {
    // A collection that cannot even be opened throws.
    const done = await firstFault(workshop, steps).catch(
      (reason: unknown) => ({ ok: false, error: faultOf(reason) }) as const,
    );
    if (!done.ok) state.last = done;
    return done;
  };
  const run = async () => {
    state.isRunning = true;
    // What is asked meanwhile may concern a step that is over.
    while (state.isAsked) {
      state.isAsked = false;
      // Of a run before: what stopped that may be mended.
      state.last = nothingWrong;
      await remember(packWords, replayAndTend);
      // Many wait for a reader who does something, and nothing waits for them. One at a time: who finds it going on leaves it to that.
      void remember(findStories);
    }
    state.isRunning = false;
  };
  const waitForQuiet: Step = async ({ database }) => {
    try {
      await quietMoment(database());
      return nothingWrong;
    } finally {
      state.isWaiting = false;
    }
  };
  return {
    tend: () => {
      const { last } = state;
      state.isAsked = true;
      if (!state.isRunning) void run();
      return last;
    },
    replay: () => {
      const { now, next } = replaying;
      if (next) return next;
      // Whoever asks finds what came until it begins; what comes later is the next one's.
      const begun = (now ?? Promise.resolve()).then(() => {
        replaying.now = begun;
        replaying.next = undefined;
        return remember(replayAndTend);
      });
      replaying.next = begun;
      return begun;
    },
    tendClipped: () => {
      // One that still waits is for this clip too: where eight tabs clip, eight looked through the same tables.
      if (state.isWaiting) return;
      state.isWaiting = true;
      void remember(waitForQuiet, packWords, findStories, replayAndTend);
    },
  };
}
