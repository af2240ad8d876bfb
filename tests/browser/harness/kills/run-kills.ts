import { openDesk } from '../../../../cli/browser/desk';
import type { Engine } from '../../../../cli/browser/find-browsers';
import { setUp } from '../browsers';
import { pageScript } from '../page-script';
import type { Counts } from './counts-in-page';
import { type Story, stories } from './stories';
import { workerSwitch } from './worker-switch';

export interface Killed {
  /** So many times the worker was killed at a boundary. */
  readonly faults: number;
  readonly lostOrDoubled: number;
  /** What went otherwise than it must, in sentences. */
  readonly problems: readonly string[];
}

const FAR = 1e9;
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));
const difference = (a: Counts, b: Counts) =>
  Object.keys(a).reduce((sum, name) => sum + Math.abs((a[name] ?? 0) - (b[name] ?? 0)), 0);

/** Where to strike: at most `most` boundaries of a story, spread over it, and of these the ones that are somebody's. */
export interface Strikes {
  readonly most: number;
  readonly isMine: (n: number) => boolean;
  readonly tell: (words: string) => void;
}

/** Kills a browser's worker at boundaries of its work, and counts every table around it. */
export async function runKills(engine: Engine, { most, isMine, tell }: Strikes): Promise<Killed> {
  const stage = await setUp(engine, '-faults');
  try {
    const desk = await openDesk(stage.driven);
    await desk.page.evaluate(await pageScript('kills/counts-in-page.ts'));
    const kill = await workerSwitch(desk.page);
    const call = <T>(what: string) => desk.page.evaluate(`inPage.${what}`) as Promise<T>;
    const all: Killed = { faults: 0, lostOrDoubled: 0, problems: [] };
    const sum = { ...all, problems: [] as string[] };
    // Told at once: a run of hours may be stopped.
    const problem = (words: string) => {
      tell(words);
      sum.problems.push(words);
    };

    /** Waits until nothing passes a boundary any more: what goes on behind an answer is over. */
    const quiet = async () => {
      for (let last = -1, end = Date.now() + 20_000; Date.now() < end; await pause(80)) {
        // The message that asks is heard and answered too.
        const { passed } = await kill.set({ at: FAR, passed: 0 });
        if (passed === last) return;
        last = passed;
      }
    };

    const scene = async (story: Story): Promise<Counts> => {
      await call<Counts>(`begin(${JSON.stringify(story.older)})`);
      await story.before?.(desk);
      await quiet();
      return call<Counts>('counts()');
    };

    const wrongs = async (story: Story) => [
      ...(await call<readonly string[]>('settled()')),
      ...((await story.wrong?.(desk)) ?? []),
    ];

    const clean = async (story: Story) => {
      const before = await scene(story);
      await kill.set({ at: FAR });
      const answer = await story.act(desk);
      // Two boundaries a question are the question's own.
      let passed = 0;
      for (let still = 0; still < 4; await pause(250)) {
        const more = (await kill.set({ at: FAR })).passed;
        still = more === 0 ? still + 1 : 0;
        passed += more;
      }
      const wrong = await wrongs(story);
      if (!answer.ok || wrong.length > 0) problem(`${story.does} cannot be done at all: ${wrong}`);
      const after = await call<Counts>('counts()');
      await story.after?.(desk);
      return { before, after, passed };
    };

    const strike = async (story: Story, at: number, [begun, done]: readonly [Counts, Counts]) => {
      const scened = await scene(story);
      if (difference(scened, begun) > 0) throw new Error(`the scene is another one: ${JSON.stringify(scened)}`);
      await kill.forget();
      await kill.set({ at, how: engine === 'chromium' ? 'spins' : 'hangs' });
      const asked = story.act(desk);
      const ended = { is: false };
      const end = () => (ended.is = true);
      void asked.then(end, end);
      let where: string | undefined;
      // What is struck behind the answer is struck a moment later.
      for (let late = 0; where === undefined && late < 10; await pause(30)) {
        where = await kill.struck();
        if (ended.is) late++;
      }
      if (where === undefined) {
        // Never reached: whoever opens the next scene must not reach it either. A worker that turns in a circle does not answer.
        await Promise.race([kill.set({ at: FAR }), pause(3000)]);
        where = await kill.struck();
      }
      if (where === undefined) return story.after?.(desk);
      await stage.driven.killBackground();
      const say = (words: string) => problem(`${story.does}, killed at ${at} (${where}): ${words}`);
      const between = await call<Counts>('counts()');
      sum.faults++;
      const [untouched, finished] = [difference(between, begun), difference(between, done)];
      if (!story.inParts && untouched > 0 && finished > 0) {
        sum.lostOrDoubled += Math.min(untouched, finished);
        say(`half of it is there: ${JSON.stringify(between)}`);
      }
      const answer = await asked;
      if (!answer.ok) say(`whoever asked was told ${JSON.stringify(answer)}`);
      await finish(story);
      for (const wrong of await wrongs(story)) say(wrong);
      const after = await call<Counts>('counts()');
      const off = difference(after, done);
      sum.lostOrDoubled += off;
      if (off > 0) say(`afterwards ${JSON.stringify(after)}, not ${JSON.stringify(done)}`);
      return story.after?.(desk);
    };

    /** What waits goes on with the next thing that anybody asks. */
    const finish = async (story: Story) => {
      if (!story.inParts) return;
      for (const end = Date.now() + 20_000; Date.now() < end && (await call<number>('waiting()')) > 0; await pause(100))
        await story.act(desk);
    };

    for (const story of stories) {
      let close = await story.open(stage, desk);
      // Once as it comes; what is counted is the second, which finds everything as the struck ones do.
      await clean(story);
      const { before, after, passed } = await clean(story);
      tell(`${engine}, ${story.does}: ${passed} boundaries`);
      const began = { at: performance.now(), faults: sum.faults };
      const step = Math.max(1, Math.ceil(passed / most));
      for (let n = 0; n * step < passed; n++) {
        if (!isMine(n)) continue;
        try {
          await strike(story, n * step, [before, after]);
        } catch (error) {
          // The others are struck all the same, from a page that knows nothing of it.
          problem(`${story.does}, at ${n * step}: ${error}`);
          await close();
          close = await story.open(stage, desk);
        }
      }
      await close();
      const seconds = (performance.now() - began.at) / 1000 / Math.max(1, sum.faults - began.faults);
      tell(
        `${engine}, ${story.does}: ${sum.faults} faults so far, ${sum.lostOrDoubled} lost or doubled, ${seconds.toFixed(1)} s each`,
      );
    }
    return sum;
  } finally {
    await stage.close();
  }
}
