import { likelyPlaces } from './likely-places';
import { modelOf, type Numbered, type Places } from './reading-model';
import type { Pairs } from './sure-words';

/** Once more after the other direction was heard, so often. */
const ROUNDS = 2;
/** A place that is rather another's is so much less likely one's own; what it is to another by chance does not matter. */
const ANOTHERS = 0.05;
const RATHER = 0.2;

/** Where the words of the old text may have gone, and where those of the new one may have come from. */
export interface Agreed {
  readonly ways: Places;
  readonly back: Places;
}

/**
 * Reads either text along the other. Read one way, two words may go to one place: what is quoted twice and stands once. So
 * both are read again knowing whose each place is according to the other direction, until they agree or differ for good.
 */
export function agreedPlaces(then: Numbered, now: Numbered, { to, from }: Pairs): Agreed {
  const [on, off] = [modelOf(then, now, to, from), modelOf(now, then, from, to)];
  let ways = likelyPlaces(on);
  let back = likelyPlaces(off);
  for (let round = 0; round < ROUNDS; round++)
    [ways, back] = [
      likelyPlaces({ ...on, only: heard(ways, back) }),
      likelyPlaces({ ...off, only: heard(back, ways) }),
    ];
  return { ways, back };
}

/** The places of both directions, weighed by what the other one says of them. */
function heard(own: Places, other: Places): Places {
  const all = own.map((places) => new Map(places.map(({ at }) => [at, ANOTHERS])));
  other.forEach((places, at) => {
    for (const place of places) all[place.at]!.set(at, Math.max(ANOTHERS, Math.min(1, place.chance / RATHER)));
  });
  return all.map((places) => [...places].map(([at, chance]) => ({ at, chance })).sort((a, b) => a.at - b.at));
}
