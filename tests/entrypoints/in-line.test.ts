import { afterEach, expect, test, vi } from 'vitest';
import { type InLine, lineOf } from '../../entrypoints/background/in-line';
import type { CollectionDatabase } from '../../utils/store/database';
import { nothingHeard } from '../../utils/store/opening';
import { whenRoom } from '../../utils/store/room';
import type { Sender } from '../../utils/webext/runtime';
import { locksInTurn } from '../store/locks-in-turn';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const tab = (active: boolean) => ({ tab: { active } }) as Sender;
const soon = () => new Promise((wake) => setTimeout(wake, 5));

/** A collection, for which a popup that opens is waited until then. */
const collection = (until = Number.NEGATIVE_INFINITY) =>
  ({ name: 'in-line', opening: { ...nothingHeard(), until } }) as unknown as CollectionDatabase;

/** A line, and all that was begun and is over, in its order. */
function line(until?: number) {
  const db = collection(until);
  const inLine: InLine = lineOf(() => db);
  const told: string[] = [];
  const ask = (name: string, active = false) =>
    inLine(tab(active), async () => {
      told.push(`${name} begins`);
      await soon();
      told.push(`${name} ends`);
      if (name === 'broken') throw new Error(name);
      return name;
    });
  return { told, ask };
}

test('tabs that are not seen are served one after the other, in the order in which they ask', async () => {
  const { told, ask } = line();
  expect(await Promise.all([ask('a'), ask('b')])).toEqual(['a', 'b']);
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('the tab that is seen waits for none of them', async () => {
  const { told, ask } = line();
  const behind = ask('a');
  await ask('seen', true);
  expect(told[0]).toBe('seen begins');
  await behind;
});

test('a page that is no tab, as a side panel, is seen and waits for none of them', async () => {
  const db = collection();
  const inLine = lineOf(() => db);
  const told: string[] = [];
  const behind = inLine(tab(false), async () => told.push('behind'));
  await inLine({} as Sender, async () => told.push('panel'));
  await behind;
  expect(told).toEqual(['panel', 'behind']);
});

test('one that never answers keeps the others back no longer than its tab waits for it', async () => {
  vi.useFakeTimers();
  const db = collection();
  const inLine = lineOf(() => db);
  const next = vi.fn(async () => 'b');
  void inLine(tab(false), () => new Promise(() => undefined));
  const answer = inLine(tab(false), next);
  await vi.advanceTimersByTimeAsync(19_000);
  expect(next).not.toHaveBeenCalled();
  // And the rest behind it.
  await vi.advanceTimersByTimeAsync(1_060);
  expect(next).toHaveBeenCalledOnce();
  expect(await answer).toBe('b');
});

/** Work that takes so many milliseconds, and when it began and ended, by the clock of the test. */
function timed(milliseconds: number) {
  const times = { began: -1, ended: -1 };
  const work = async () => {
    times.began = performance.now();
    await new Promise((wake) => setTimeout(wake, milliseconds));
    times.ended = performance.now();
  };
  return { times, work };
}

const rests: readonly (readonly [sentence: string, took: number, rest: number])[] = [
  ['who stands behind is begun after a rest as long as what was done before it', 40, 40],
  ['the rest is sixty milliseconds at most, however long something took', 300, 60],
  ['nobody rests behind next to nothing', 2, 0],
];

test.each(rests)('%s', async (_, took, rest) => {
  vi.useFakeTimers();
  const inLine = lineOf(() => collection());
  const [first, second] = [timed(took), timed(10)];
  const asked = [inLine(tab(false), first.work), inLine(tab(false), second.work)];
  await vi.advanceTimersByTimeAsync(1_000);
  await Promise.all(asked);
  expect(second.times.began - first.times.ended).toBe(rest);
});

test('one behind which nobody stands is followed by no rest', async () => {
  vi.useFakeTimers();
  const inLine = lineOf(() => collection());
  const [first, second] = [timed(40), timed(10)];
  const done = inLine(tab(false), first.work);
  await vi.advanceTimersByTimeAsync(40);
  await done;
  const asked = performance.now();
  void inLine(tab(false), second.work);
  await vi.advanceTimersByTimeAsync(1);
  expect(second.times.began).toBe(asked);
});

test('who asks for room has it when one is over and rested for, though others stand behind it', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: locksInTurn() });
  const db = collection();
  const inLine = lineOf(() => db);
  void inLine(tab(false), timed(40).work);
  void inLine(tab(false), timed(40).work);
  await vi.advanceTimersByTimeAsync(10);
  const hasRoom = vi.fn();
  void whenRoom(db).then(hasRoom);
  await vi.advanceTimersByTimeAsync(65);
  expect(hasRoom).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10);
  expect(hasRoom).toHaveBeenCalledOnce();
});

test('a collection that cannot be opened keeps nobody back either', async () => {
  const db = collection();
  const open = vi.fn(() => db);
  open.mockImplementationOnce(() => {
    throw new Error('closed');
  });
  const inLine = lineOf(open);
  const refused = inLine(tab(false), async () => 'a');
  const next = inLine(tab(false), async () => 'b');
  await expect(refused).rejects.toThrow('closed');
  expect(await next).toBe('b');
});

test('one that fails says so to whoever asked, and keeps nobody back', async () => {
  const { ask } = line();
  const broken = ask('broken');
  const next = ask('b');
  await expect(broken).rejects.toThrow('broken');
  expect(await next).toBe('b');
});

test('while a popup opens none is begun, but for the tab that is seen; then all are', async () => {
  const { told, ask } = line(performance.now() + 60);
  const behind = ask('a');
  await ask('seen', true);
  await soon();
  expect(told).toEqual(['seen begins', 'seen ends']);
  expect(await behind).toBe('a');
});
