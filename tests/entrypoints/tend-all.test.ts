import { afterEach, expect, test, vi } from 'vitest';
import { replayAndTend, tender } from '../../entrypoints/background/tend-all';
import type { Workshop } from '../../entrypoints/background/workshop';
import type { Result } from '../../utils/model/result';

const told: string[] = [];
const waiting = vi.hoisted(() => ({ clips: 0 }));
const full: Result<number> = { ok: false, error: { code: 'storage-full', message: 'QuotaExceededError' } };
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
    return { ok: true, value: 0 };
  },
}));
vi.mock('../../entrypoints/background/replay', () => ({
  replay: async (_workshop: unknown, most: number) => {
    const done = Math.min(most, waiting.clips);
    waiting.clips -= done;
    told.push(`recognized ${done}`);
    return { ok: true, value: done };
  },
}));

const workshop = { database: () => 'db' } as unknown as Workshop;

afterEach(() => void told.splice(0));

test('words of clips that are recognized anew are packed as they come', async () => {
  waiting.clips = 1200;
  await replayAndTend(workshop);
  expect(told).toEqual(['recognized 500', 'index', 'recognized 500', 'index', 'recognized 200', 'index']);
});

test('asked again while it runs it does everything once, and again when it was done', async () => {
  const tend = tender(workshop);
  for (let times = 0; times < 3; times++) tend();
  await vi.waitFor(() => expect(told).toEqual(['index', 'recognized 0', 'index', 'stories']));
  await new Promise((wake) => setTimeout(wake));
  tend();
  await vi.waitFor(() => expect(told).toHaveLength(8));
});

test('what stopped it is answered to whoever asks next, until it goes through', async () => {
  index.answer = full;
  const tend = tender(workshop);
  expect(tend().ok).toBe(true);
  await vi.waitFor(() => expect(told).toContain('stories'));
  await new Promise((wake) => setTimeout(wake));
  index.answer = { ok: true, value: 0 };
  expect(tend()).toEqual(full);
  await new Promise((wake) => setTimeout(wake));
  expect(tend().ok).toBe(true);
});
