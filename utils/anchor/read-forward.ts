import { candidates, fade, type Model, PUT, putIn } from './reading-model';

/** What the reading may have come to when a word was read, the places in their order. */
export interface Row {
  readonly places: readonly number[];
  /** How likely the word stands there. */
  readonly stands: readonly number[];
  /** How likely the word is gone and the last one that is not stood there. */
  readonly lost: readonly number[];
  /** What the chances of the row were divided by, for their sum to be one. */
  readonly scale: number;
}

/** What is less likely than this beside the rest is not followed. */
const NEGLIGIBLE = 1e-8;

/** Reads the words from `start` up to `end`; every row holds all that the words up to it say. Row 0 is what stands before. */
export function readForward(model: Model, start: number, end: number): readonly Row[] {
  const rows: Row[] = [{ places: [start === 0 ? -1 : model.known[start - 1]!], stands: [1], lost: [0], scale: 1 }];
  for (let i = start; i < end; i++) rows.push(nextRow(model, i, rows[i - start]!));
  return rows;
}

function nextRow(model: Model, i: number, row: Row): Row {
  const found = standing(model, i, row);
  const alone = model.known[i]! >= 0 ? 0 : model.alone[i]!;
  const [once, again] = [alone * model.lost[i]!, alone * model.lostAgain[i]!];
  const places: number[] = [];
  const stands: number[] = [];
  const lost: number[] = [];
  let scale = 0;
  for (let n = 0, c = 0; n < row.places.length || c < found.places.length; ) {
    const place = Math.min(row.places[n] ?? Number.POSITIVE_INFINITY, found.places[c] ?? Number.POSITIVE_INFINITY);
    const stood = place === found.places[c] ? found.chances[c++]! : 0;
    const gone = place === row.places[n] ? once * row.stands[n]! + again * row.lost[n++]! : 0;
    places.push(place);
    stands.push(stood);
    lost.push(gone);
    scale += stood + gone;
  }
  return pruned({ places, stands, lost, scale }, model.wide);
}

/** How likely the next word stands at each of its candidates: just behind, after something put in, or moved. */
function standing(model: Model, i: number, row: Row) {
  const only = model.known[i]! < 0 ? model.only?.[i] : undefined;
  const places = only ? only.map(({ at }) => at) : candidates(model, i, row.places);
  const on = row.places.map((_, n) => (1 - model.lost[i]!) * row.stands[n]! + (1 - model.lostAgain[i]!) * row.lost[n]!);
  const moved = model.moved[i]! * on.reduce((sum, one) => sum + one, 0);
  const stays = 1 - model.moved[i]!;
  let n = 0;
  let passed = 0;
  let passedAt = 0;
  const chances = places.map((place, c) => {
    for (; n < row.places.length && row.places[n]! <= place - 2; n++) {
      passed = passed * fade(row.places[n]! - passedAt) + on[n]!;
      passedAt = row.places[n]!;
    }
    const next = row.places[n] === place - 1 ? (1 - PUT) * on[n]! : 0;
    const chance = moved * model.landing[place]! + stays * (next + passed * putIn(Math.max(0, place - 2 - passedAt)));
    return only ? chance * only[c]!.chance : chance;
  });
  return { places, chances };
}

function pruned({ places, stands, lost, scale }: Row, wide: number): Row {
  let least = scale * NEGLIGIBLE;
  if (places.length > wide) {
    const sorted = Float64Array.from(places, (_, n) => stands[n]! + lost[n]!).sort();
    least = Math.max(least, sorted[sorted.length - wide]!);
  }
  const kept = places.map((_, n) => n).filter((n) => stands[n]! + lost[n]! >= least);
  return {
    places: kept.map((n) => places[n]!),
    stands: kept.map((n) => stands[n]! / scale),
    lost: kept.map((n) => lost[n]! / scale),
    scale,
  };
}
