import { afterEach, expect, test, vi } from 'vitest';
import { type GoingDoor, goTo } from '../../../entrypoints/card/notes/go-to';
import type { Stroke } from '../../../utils/highlight/paint';

vi.mock('../../../utils/highlight/steps', () => ({ bringIntoView: () => undefined }));
afterEach(() => vi.useRealTimers());

test('a place that flashes stops flashing, and takes no mark from another that is spoken of by then', () => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  const strokes = [{ mention: 0 }, { mention: 1 }] as unknown as readonly Stroke[];
  const now: { pointed?: Stroke | undefined } = {};
  const painter = {
    strokes: () => strokes,
    pointed: () => now.pointed,
    point: (stroke: Stroke | undefined) => Object.assign(now, { pointed: stroke }),
  };
  const door = { desk: { painter, signal: new AbortController().signal } } as unknown as GoingDoor;
  goTo(door, { to: 'mention', index: 0 });
  vi.advanceTimersByTime(1000);
  goTo(door, { to: 'mention', index: 1 });
  vi.advanceTimersByTime(1000);
  expect(now.pointed).toBe(strokes[1]);
  vi.advanceTimersByTime(1000);
  expect(now.pointed).toBeUndefined();
});
