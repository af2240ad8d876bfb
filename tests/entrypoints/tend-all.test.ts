import { afterEach, expect, test, vi } from 'vitest';
import { replayAndTend, tender } from '../../entrypoints/background/tend-all';
import type { Workshop } from '../../entrypoints/background/workshop';
import type { Fault, Result } from '../../utils/model/result';
import { nothingHeard } from '../../utils/store/opening';

const told: string[] = [];
const waiting = vi.hoisted(() => ({
  clips: 0,
  fault: undefined as Fault | undefined,
  slip: undefined as Fault | undefined,
}));
const full: Result<number> = { ok: false, error: { code: 'storage-full', message: 'QuotaExceededError' } };
/** What happens in the last step, once. */
const meanwhile = vi.hoisted(() => ({ act: undefined as (() => unknown) | undefined }));
/** What finding stories waits for: a reader who does something. */
const stories = vi.hoisted(() => ({ until: undefined as Promise<unknown> | undefined }));
/** How often it was begun to recognize anew, and what that waits for. */
const begun = vi.hoisted(() => ({ times: 0, until: undefined as Promise<unknown> | undefined }));
const index = vi.hoisted(() => ({ answer: { ok: true, value: 0 } as Result<number> }));

vi.mock('../../utils/store/tend-index', () => ({
  tendIndex: async () => {
    told.push('index');
    return index.answer;
  },
}));
vi.mock('../../utils/store/stories/tend-stories', () => ({
  tendStories: async () => {
    told.push('stories');
    meanwhile.act?.();
    meanwhile.act = undefined;
    await stories.until;
    return { ok: true, value: 0 };
  },
}));
vi.mock('../../entrypoints/background/replay', () => ({
  replay: async ({ database }: Workshop, most: number, onSlip: (slip: Fault) => void) => {
    database();
    if (waiting.fault) return { ok: false, error: waiting.fault };
    if (waiting.slip) onSlip(waiting.slip);
    begun.times++;
    await begun.until;
    const done = Math.min(most, waiting.clips);
    waiting.clips -= done;
    told.push(`recognized ${done}`);
    return { ok: true, value: done };
  },
}));

const db = { name: 'tended', saving: { now: 0, last: Number.NEGATIVE_INFINITY }, opening: nothingHeard() };
const workshop = { database: () => db } as unknown as Workshop;

afterEach(() => void told.splice(0));

/** All of it, by which so many clips are recognized anew, and their words packed if there are any. */
const once = (clips: number) => ['index', `recognized ${clips}`, ...(clips > 0 ? ['index'] : []), 'stories'];

/** All that was begun is through. */
const ended = () => new Promise((wake) => setTimeout(wake));

test('words of clips that are recognized anew are packed as they come', async () => {
  waiting.clips = 1200;
  await replayAndTend(workshop);
  expect(told).toEqual(['recognized 500', 'index', 'recognized 500', 'index', 'recognized 200', 'index']);
});

test('a clip that cannot be read anew keeps none behind it waiting, however many there are; it is told at the end', async () => {
  waiting.clips = 1200;
  waiting.slip = { code: 'unexpected', message: 'https://bao.example/3: TypeError' };
  expect(await replayAndTend(workshop)).toEqual({ ok: false, error: waiting.slip });
  waiting.slip = undefined;
  expect(told).toEqual(['recognized 500', 'index', 'recognized 500', 'index', 'recognized 200', 'index']);
});

test('however often it is asked while it runs it does everything once more, and again when it was done', async () => {
  const { tend } = tender(workshop);
  for (let times = 0; times < 3; times++) tend();
  await vi.waitFor(() => expect(told).toEqual([...once(0), ...once(0)]));
  await ended();
  tend();
  await vi.waitFor(() => expect(told).toHaveLength(9));
});

test('what is left to do behind a step that is over is done when it was asked meanwhile', async () => {
  const { tend } = tender(workshop);
  meanwhile.act = () => {
    waiting.clips = 5;
    tend();
  };
  tend();
  await vi.waitFor(() => expect(told).toEqual([...once(0), ...once(5)]));
  await ended();
});

test('stories that wait for a reader who does something keep nothing else waiting', async () => {
  const { tend } = tender(workshop);
  stories.until = new Promise(() => undefined);
  tend();
  await vi.waitFor(() => expect(told).toEqual(once(0)));
  stories.until = undefined;
  waiting.clips = 5;
  tend();
  await vi.waitFor(() => expect(told).toEqual([...once(0), ...once(5)]));
  await ended();
});

test('what stopped it is answered to whoever asks next, until it goes through', async () => {
  index.answer = full;
  const { tend } = tender(workshop);
  expect(tend().ok).toBe(true);
  await vi.waitFor(() => expect(told).toContain('stories'));
  await ended();
  index.answer = { ok: true, value: 0 };
  expect(tend()).toEqual(full);
  await ended();
  expect(tend().ok).toBe(true);
});

test('while it runs again what stopped it the time before is told to nobody', async () => {
  index.answer = full;
  const { tend } = tender(workshop);
  tend();
  await ended();
  index.answer = { ok: true, value: 0 };
  expect(tend()).toEqual(full);
  expect(tend().ok).toBe(true);
  await ended();
});

test.each(['replay', 'tendClipped'] as const)('what stopped it behind a change (%s) is answered too', async (what) => {
  const tending = tender(workshop);
  waiting.fault = { code: 'storage-full', message: 'QuotaExceededError' };
  tending[what]();
  await ended();
  waiting.fault = undefined;
  expect(tending.tend()).toEqual(full);
  await ended();
  expect(tending.tend().ok).toBe(true);
  await ended();
});

test('whoever waits for what a correction left is told what stopped it', async () => {
  const { replay } = tender(workshop);
  waiting.fault = { code: 'storage-full', message: 'QuotaExceededError' };
  expect(await replay()).toEqual(full);
  waiting.fault = undefined;
  expect((await replay()).ok).toBe(true);
});

test('who asks again and again while it takes waits in one place for it, and what came meanwhile is found', async () => {
  const { replay } = tender(workshop);
  let go: (value?: unknown) => void = () => undefined;
  Object.assign(begun, { times: 0, until: new Promise((done) => (go = done)) });
  const first = replay();
  await ended();
  const asked = [replay(), replay(), replay()];
  await ended();
  expect(begun.times).toBe(1);
  waiting.clips = 3;
  go();
  begun.until = undefined;
  expect(await Promise.all([first, ...asked])).toEqual(Array(4).fill({ ok: true, value: null }));
  expect(begun.times).toBe(2);
  expect(await replay()).toEqual({ ok: true, value: null });
  expect(begun.times).toBe(3);
});

test('behind a clip words are packed and stories told before others are recognized anew', async () => {
  tender(workshop).tendClipped();
  await vi.waitFor(() => expect(told).toEqual(['index', 'stories', 'recognized 0']));
});

test('behind clips of several tabs that come at once it is done once, and once more behind one that comes while it goes on', async () => {
  const { tendClipped } = tender(workshop);
  meanwhile.act = tendClipped;
  for (let clip = 0; clip < 8; clip++) tendClipped();
  await vi.waitFor(() => expect(told.filter((step) => step === 'recognized 0')).toHaveLength(2));
  await ended();
  expect(told.filter((step) => step === 'stories')).toHaveLength(2);
});

test.each(['replay', 'tendClipped'] as const)(
  'a collection that cannot be opened behind a change (%s) is answered',
  async (what) => {
    const closed = () => {
      throw new Error('closed');
    };
    const tending = tender({ database: closed } as unknown as Workshop);
    // The first ends nothing for the next.
    for (let times = 0; times < 2; times++) {
      tending[what]();
      await ended();
      expect(tending.tend().ok).toBe(false);
      await ended();
    }
  },
);
