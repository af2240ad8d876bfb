/** Words that stand side by side in both texts: `length` of them, from `here` in the old and `there` in the new. */
export interface Run {
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

/** The runs around so many words in a row that stand exactly once in either text. */
export function sharedRuns(here: Int32Array, there: Int32Array, telling: number): readonly Run[] {
  const once = (text: Int32Array) => {
    const found = new Map<string, number>();
    for (let i = 0; i + telling <= text.length; i++) {
      const key = text.subarray(i, i + telling).join();
      found.set(key, found.has(key) ? -1 : i);
    }
    return found;
  };
  const onceThere = once(there);
  /** How far a diagonal is already part of a run. */
  const reached = new Map<number, number>();
  const runs: Run[] = [];
  for (const [key, i] of once(here)) {
    const j = onceThere.get(key) ?? -1;
    if (i < 0 || j < 0 || i < (reached.get(j - i) ?? 0)) continue;
    const run = stretch(here, there, i, j);
    reached.set(j - i, run.here + run.length);
    runs.push(run);
  }
  return runs;
}

function stretch(here: Int32Array, there: Int32Array, i: number, j: number): Run {
  let back = 0;
  while (i - back > 0 && j - back > 0 && here[i - back - 1] === there[j - back - 1]) back++;
  let on = 0;
  while (i + on < here.length && j + on < there.length && here[i + on] === there[j + on]) on++;
  return { here: i - back, there: j - back, length: back + on };
}
