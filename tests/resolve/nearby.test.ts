import { expect, it } from 'vitest';
import type { OfficialCandidate } from '../../utils/resolve/coreference';
import type { Known } from '../../utils/resolve/known-official';
import { nearby } from '../../utils/resolve/nearby';

const at = (start: number, official: Known | undefined) => ({ candidate: { start } as OfficialCandidate, official });
const official = (key: string) => ({ key }) as unknown as Known;

it('answers who is named within reach, asked in ascending order', () => {
  const [an, binh] = [official('an'), official('binh')];
  const near = nearby([at(10, an), at(20, undefined), at(30_000, an), at(90_000, binh)], 200_000);
  expect(near(0).map(({ key }) => key)).toEqual(['an']);
  expect(near(60_000).map(({ key }) => key)).toEqual(['an', 'binh']);
  expect(near(100_000).map(({ key }) => key)).toEqual(['binh']);
  expect(near(200_000)).toEqual([]);
});

it('answers with everybody where nothing that is asked for is out of reach', () => {
  const [an, binh] = [official('an'), official('binh')];
  const near = nearby([at(10, an), at(20, undefined), at(30, an), at(40_000, binh)], 50_000);
  expect(near(0).map(({ key }) => key)).toEqual(['an', 'binh']);
  expect(near(50_000).map(({ key }) => key)).toEqual(['an', 'binh']);
});
