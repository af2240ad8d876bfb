import type { ExportSource } from '../model/exported-clip';
import { collectionJson } from './json';
import { articleMarkdown } from './markdown';

/** A way out of the collection. */
export interface ExportFormat {
  readonly name: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** `exportedAt` is ISO 8601 in UTC. */
  readonly write: (source: ExportSource, exportedAt: string) => AsyncIterable<string>;
}

async function* notes(source: ExportSource): AsyncGenerator<string> {
  let separator = '';
  for await (const { article, savedAt, ...recognition } of source.clips()) {
    yield separator + articleMarkdown(article, recognition, savedAt);
    separator = '\n';
  }
}

/** All formats, in the order they are offered. */
export const exportFormats = {
  json: { name: 'JSON', extension: 'json', mediaType: 'application/json', write: collectionJson },
  markdown: { name: 'Markdown', extension: 'md', mediaType: 'text/markdown', write: notes },
} as const satisfies Record<string, ExportFormat>;

/** The name of an export's file: `trich-luc-2026-11-20.json`. `day` is ISO 8601. */
export function exportFileName(format: ExportFormat, day: string): string {
  return `trich-luc-${day.slice(0, 10)}.${format.extension}`;
}
