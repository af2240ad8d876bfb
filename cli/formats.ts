import type { Options } from './arguments';
import type { Format } from './formats/format';

/** Each is loaded when it is asked for: the lexicon is slow enough. */
const own: Readonly<Partial<Record<Options['format'], () => Promise<Format>>>> = {
  ndjson: async () => (await import('./formats/ndjson')).ndjsonFormat,
  json: async () => (await import('./formats/json')).jsonFormat,
  markdown: async () => (await import('./formats/markdown')).markdownFormat,
};

/** The format the options ask for; `--explain` is one of its own. */
export async function formatOf({ format, explain, out }: Options): Promise<Format> {
  if (explain) return (await import('./formats/explain')).explainFormat;
  const load = own[format];
  if (load) return load();
  const { exportFormat } = await import('./formats/export');
  return exportFormat(format === 'ndjson' ? 'json' : format, out !== undefined);
}
