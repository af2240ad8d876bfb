import { afterEach, expect, test, vi } from 'vitest';
import { type InLine, lineOf } from '../../entrypoints/background/in-line';
import type { CollectionDatabase } from '../../utils/store/database';
import { nothingHeard } from '../../utils/store/opening';
import type { Sender } from '../../utils/webext/runtime';

afterEach(() => void vi.useRealTimers());

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
  await vi.advanceTimersByTimeAsync(1_000);
  expect(next).toHaveBeenCalledOnce();
  expect(await answer).toBe('b');
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
