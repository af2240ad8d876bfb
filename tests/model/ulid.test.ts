import { decodeTime } from 'ulid';
import { expect, test } from 'vitest';
import { ulidOf } from '../../utils/model/ulid';

test('holds its time, sorts by it, and is what the store takes for a ULID', () => {
  const random = new Uint8Array(16).fill(255);
  const time = Date.UTC(2026, 10, 29);
  const [one, later] = [ulidOf(time, random), ulidOf(time + 1, new Uint8Array(16))];
  expect(one).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(decodeTime(one)).toBe(time);
  expect(later > one).toBe(true);
});
