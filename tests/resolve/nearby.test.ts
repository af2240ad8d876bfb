import { expect, it } from 'vitest';
import type { Known } from '../../utils/resolve/known-official';
import { nearby } from '../../utils/resolve/nearby';

const official = (key: string) => ({ key }) as unknown as Known;

it('answers who is named within reach, asked in ascending order', () => {
  const [an, binh] = [official('an'), official('binh')];
  const near = nearby([
    { start: 10, official: an },
    { start: 20, official: undefined },
    { start: 30_000, official: an },
    { start: 90_000, official: binh },
  ]);
  expect(near(0).map(({ key }) => key)).toEqual(['an']);
  expect(near(60_000).map(({ key }) => key)).toEqual(['an', 'binh']);
  expect(near(100_000).map(({ key }) => key)).toEqual(['binh']);
  expect(near(200_000)).toEqual([]);
});
