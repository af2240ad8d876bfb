import type { ExportedClip } from './exported-clip';

/** Raised when a reader of the format would have to change. */
export const JSON_VERSION = 1;

/** A collection as one JSON object, one clip a line, a piece at a time: a large one never stands in memory. */
export async function* collectionJson(
  clips: AsyncIterable<ExportedClip> | Iterable<ExportedClip>,
  exportedAt?: string,
): AsyncGenerator<string> {
  const head = JSON.stringify({ format: 'trich-luc-collection', version: JSON_VERSION, exportedAt });
  yield `${head.slice(0, -1)},"clips":[`;
  let separator = '\n';
  for await (const clip of clips) {
    yield separator + JSON.stringify(clip);
    separator = ',\n';
  }
  yield '\n]}\n';
}
