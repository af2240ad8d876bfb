import type { ExportFormat, FilesFormat } from '../../utils/export/export-format';
import { type ExportName, exportFormats } from '../../utils/export/formats';
import { exportedClip } from '../../utils/model/as-exported';
import type { ExportedClip, ExportSource } from '../../utils/model/exported-clip';
import type { Clipped } from '../clipped';
import type { Format, Piece } from './format';

/** Files go through some formats several times; of what was read only the articles are kept for it. */
async function sourceOf(clips: AsyncIterable<Clipped>): Promise<ExportSource> {
  const kept: ExportedClip[] = [];
  for await (const { content } of clips) if (content) kept.push(exportedClip(content));
  return {
    clips: async function* () {
      yield* kept;
    },
  };
}

async function* filesOf(format: FilesFormat, source: ExportSource, toFolder: boolean): AsyncGenerator<Piece> {
  for await (const { path, pieces } of format.files(source, now())) {
    for await (const text of pieces) yield { file: path, text };
    // Two tables behind one another are none: of several files standard output gets the first.
    if (toFolder) continue;
    process.stderr.write(`${format.name}: only ${path} is printed; --out DIR writes all of its files\n`);
    return;
  }
}

const now = () => new Date().toISOString();

/** A format of the collection's export: its files into the folder, or its text on standard output. */
export function exportFormat(name: ExportName, toFolder: boolean): Format {
  const format: ExportFormat = exportFormats[name];
  return {
    linewise: false,
    async *render(clips) {
      const source = await sourceOf(clips);
      if ('files' in format) return yield* filesOf(format, source, toFolder);
      for await (const text of format.write(source, now())) yield { file: `collection.${format.extension}`, text };
    },
  };
}
