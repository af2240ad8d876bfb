import type { CollectionDatabase } from '../../utils/store/database';

/** Folding written down a second time and in another way, to be compared with. */
const folded = (line: string) =>
  line
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .match(/\p{L}+|\p{N}+/gu) ?? [];

/** The same lines are read through for every question. */
const known = new Map<string, readonly string[]>();

function wordsOf(line: string): readonly string[] {
  const words = known.get(line) ?? folded(line);
  known.set(line, words);
  return words;
}

/**
 * A phrase to look for: with `begun` the last word may be only the beginning of one, with `begunInNames` only in titles,
 * officials and documents; `slop` other words may stand between (two; one between two).
 */
export interface Sought {
  readonly words: string;
  readonly begun?: boolean;
  readonly begunInNames?: boolean;
  readonly slop?: number;
  /** Only there. */
  readonly namesOnly?: boolean;
}

function standsAt(
  line: readonly string[],
  at: number,
  wanted: readonly string[],
  { begun, slop = Math.min(2, wanted.length - 1) }: Sought,
): boolean {
  let next = 0;
  for (let i = at; i < line.length && i - at < wanted.length + slop; i++) {
    const word = line[i] ?? '';
    const want = wanted[next] ?? '';
    const same = begun && next === wanted.length - 1 ? word.startsWith(want) : word === want;
    if (same) next++;
    else if (next === 0) return false;
    if (next === wanted.length) return true;
  }
  return false;
}

/** The ids of the clips that hold every phrase of `all` and none of `none`: every stored text is read through. */
export async function readThrough(db: CollectionDatabase, all: readonly Sought[], none: readonly Sought[] = []) {
  const [contents, annotations] = await Promise.all([db.contents.toArray(), db.annotations.toArray()]);
  const found = contents.filter(({ id, article, recognition }) => {
    const notes = annotations.filter(({ clipId }) => clipId === id).flatMap(({ note }) => note.split('\n'));
    const names = [
      article.title ?? '',
      ...recognition.officials.map(({ name }) => name),
      ...recognition.documents.flatMap(({ kind, number, title }) => [`${kind} ${number ?? ''}`, title ?? '']),
    ].map(wordsOf);
    const others = [
      article.lead ?? '',
      ...article.text.split('\n'),
      ...notes,
      article.outlet ?? '',
      ...article.authors,
    ].map(wordsOf);
    const standIn = (lines: readonly (readonly string[])[], sought: Sought) => {
      const wanted = wordsOf(sought.words);
      return lines.some((line) => line.some((_, at) => standsAt(line, at, wanted, sought)));
    };
    const stands = (sought: Sought) =>
      standIn(sought.namesOnly ? names : [...names, ...others], sought) ||
      (sought.begunInNames && standIn(names, { ...sought, begun: true }));
    return all.every(stands) && !none.some(stands);
  });
  return found.map(({ id }) => id).sort();
}
