import type { ExportSource } from '../model/exported-clip';
import type { ExportFormat } from './export-format';

/** The file of an export as it is saved: what the format writes, or its files as one zip. */
export async function* formatBytes(
  format: ExportFormat,
  source: ExportSource,
  exportedAt: string,
): AsyncGenerator<string | Uint8Array> {
  if ('write' in format) return yield* format.write(source, exportedAt);
  // Loaded with the first zip: the popup writes none.
  const { zip } = await import('./zip');
  yield* zip(format.files(source, exportedAt), exportedAt);
}
