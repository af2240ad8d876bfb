import type { EntityNote } from '../model/entity-note';
import type { ExportedClip, ExportedCorrection, ExportSource } from '../model/exported-clip';
import type { SavedSearch } from '../model/saved-search';

/** Raised when a reader of the format would have to change. 1: clips alone; 2: what readers added, and counts at the end. */
export const JSON_VERSION = 2;

/** JSON with the fields of every object in the order of their names: the same content gives the same bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    const entries = Object.entries(item);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** A list as lines of an array, and how many there were. */
async function* lines<T>(items: AsyncIterable<T> | Iterable<T>, each: (item: T) => void): AsyncGenerator<string> {
  let separator = '\n';
  for await (const item of items) {
    each(item);
    yield separator + canonicalJson(item);
    separator = ',\n';
  }
}

/**
 * A collection as one JSON object, one clip a line, a piece at a time: a large one never stands in memory. The counts come
 * last: a file without them is not whole.
 */
export async function* collectionJson(source: ExportSource, exportedAt?: string): AsyncGenerator<string> {
  const counts = { clips: 0, annotations: 0, versions: 0, pictures: 0, corrections: 0, searches: 0, entityNotes: 0 };
  const head = JSON.stringify({ format: 'trich-luc-collection', version: JSON_VERSION, exportedAt });
  yield `${head.slice(0, -1)},"clips":[`;
  yield* lines<ExportedClip>(source.clips(), ({ annotations = [], versions = [], pictures = [] }) => {
    counts.clips++;
    counts.annotations += annotations.length;
    counts.versions += versions.length;
    counts.pictures += pictures.length;
  });
  yield '\n],"corrections":[';
  yield* lines<ExportedCorrection>(source.corrections?.() ?? [], () => {
    counts.corrections++;
  });
  yield '\n],"searches":[';
  yield* lines<SavedSearch>(source.searches ?? [], () => {
    counts.searches++;
  });
  yield '\n],"entityNotes":[';
  yield* lines<EntityNote>(source.entityNotes ?? [], () => {
    counts.entityNotes++;
  });
  yield `\n],"settings":${canonicalJson(source.settings ?? {})}`;
  yield `,"counts":${JSON.stringify(counts)}}\n`;
}
