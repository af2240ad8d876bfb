/** Every part stands as a phrase, nothing between. */
export const PHRASE = 1;
/** Every part stands in a title or a name, whatever stands between its words. */
export const NAMED = 2;
/** Every part stands with the tones that were typed. */
export const EXACT = 4;

/** The texts of a chunk that answer a clause, ascending, in columns: there may be a hundred thousand. */
export interface Hits {
  readonly texts: Int32Array;
  /** `PHRASE`, `NAMED` and `EXACT`, by text. */
  readonly flags: Uint8Array;
  /** The weighed occurrences, part by part, by text. */
  readonly weighed: readonly Float64Array[];
}

/** The hits of which something is true, by their place in the columns. */
export function hitsThat({ texts, flags, weighed }: Hits, isOne: (i: number) => boolean): Hits {
  const kept = new Int32Array(texts.length);
  let count = 0;
  for (let i = 0; i < kept.length; i++) if (isOne(i)) kept[count++] = i;
  if (count === texts.length) return { texts, flags, weighed };
  const among = kept.subarray(0, count);
  return {
    texts: among.map((i) => texts[i] as number),
    flags: picked(flags, among, new Uint8Array(count)),
    weighed: weighed.map((weights) => picked(weights, among, new Float64Array(count))),
  };
}

/** Some values of a column, by their places in it. */
function picked<Column extends Uint8Array | Float64Array>(column: Column, places: Int32Array, into: Column): Column {
  for (let i = 0; i < places.length; i++) into[i] = column[places[i] as number] as number;
  return into;
}

/** The hits of some parts in the texts that all of them have. */
export function joined(all: readonly Hits[], texts: Int32Array): Hits {
  const flags = new Uint8Array(texts.length).fill(PHRASE | NAMED | EXACT);
  const weighed = all.map((hits) => {
    const weights = new Float64Array(texts.length);
    for (let i = 0, at = 0; i < texts.length; i++) {
      while ((hits.texts[at] as number) < (texts[i] as number)) at++;
      flags[i] = (flags[i] as number) & (hits.flags[at] as number);
      weights[i] = hits.weighed[0]?.[at] ?? 0;
    }
    return weights;
  });
  return { texts, flags, weighed };
}
