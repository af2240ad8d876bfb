import { type Row, readForward } from './read-forward';
import { fade, type Model, type Place, type Places, PUT, putIn } from './reading-model';

/** What is less likely than this is not told. */
const WORTH_TELLING = 0.01;

/** How likely all that follows is, from each place of a row. */
interface Rest {
  readonly stands: Float64Array;
  readonly lost: Float64Array;
}

/**
 * For every word of `here` whose place is not known the places of `there` where it may have gone.
 *
 * The words are read as if somebody had gone through the other text: on from word to word, now and then over some, rarely
 * to another place. All such ways are weighed together, from the beginning and from the end (a hidden Markov model), so a
 * place is as likely as everything around it makes it. What is known parts the reading: what lies before a known word says
 * nothing of what lies behind it.
 */
export function likelyPlaces(model: Model): Places {
  const places: (readonly Place[])[] = Array.from(model.here, () => []);
  for (let start = 0; start < places.length; start++) {
    if (model.known[start]! >= 0) continue;
    let end = start;
    while (end < places.length && model.known[end]! < 0) end++;
    readStretch(model, start, end, places);
    start = end;
  }
  return places;
}

function readStretch(model: Model, start: number, end: number, places: (readonly Place[])[]): void {
  const size = Math.min(model.here.length, end + 1);
  const rows = readForward(model, start, size);
  let rest = nothing(rows.at(-1)!);
  for (let i = size - 1; i >= start; i--) {
    if (i < end) places[i] = told(rows[i - start + 1]!, rest);
    rest = restBefore(model, i, rows[i - start]!, rows[i - start + 1]!, rest);
  }
}

function nothing({ places }: Row): Rest {
  return { stands: new Float64Array(places.length).fill(1), lost: new Float64Array(places.length).fill(1) };
}

function told({ places, stands }: Row, rest: Rest): readonly Place[] {
  const all: Place[] = [];
  places.forEach((at, n) => {
    const chance = stands[n]! * rest.stands[n]!;
    if (chance >= WORTH_TELLING) all.push({ at, chance });
  });
  return all;
}

/** The rest from a row, given the one from the next row, which read word `i`. */
function restBefore(model: Model, i: number, row: Row, next: Row, after: Rest): Rest {
  const known = model.known[i]! >= 0;
  const standing = weighed(known ? undefined : model.only?.[i], next, after);
  const moved =
    standing.reduce((sum, one, n) => sum + one * (model.landing[next.places[n]!] ?? 0), 0) * model.moved[i]!;
  const stays = 1 - model.moved[i]!;
  const rest = nothing(row);
  const [lost, again] = [model.lost[i]!, model.lostAgain[i]!];
  let n = next.places.length - 1;
  let same = n;
  let ahead = 0;
  let aheadAt = 0;
  for (let k = row.places.length - 1; k >= 0; k--) {
    const place = row.places[k]!;
    for (; n >= 0 && next.places[n]! >= place + 2; n--) {
      ahead = ahead * fade(aheadAt - next.places[n]!) + standing[n]!;
      aheadAt = next.places[n]!;
    }
    while (same >= 0 && next.places[same]! > place) same--;
    const step = n >= 0 && next.places[n] === place + 1 ? (1 - PUT) * standing[n]! : 0;
    const on = moved + stays * (step + ahead * putIn(Math.max(0, aheadAt - place - 2)));
    const gone = !known && same >= 0 && next.places[same] === place ? model.alone[i]! * after.lost[same]! : 0;
    rest.stands[k] = ((1 - lost) * on + lost * gone) / next.scale;
    rest.lost[k] = ((1 - again) * on + again * gone) / next.scale;
  }
  return rest;
}

/** What follows if the word stands at a place of the row; nothing where it does not stand. */
function weighed(only: readonly Place[] | undefined, { places, stands }: Row, after: Rest): Float64Array {
  let c = 0;
  return after.stands.map((chance, n) => {
    if (stands[n] === 0) return 0;
    if (only === undefined) return chance;
    while (only[c]!.at < places[n]!) c++;
    return chance * only[c]!.chance;
  });
}
