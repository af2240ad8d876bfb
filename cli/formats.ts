import type { FormatName, Options } from './arguments';
import type { Format } from './formats/format';

/** Each is loaded when it is asked for: the lexicon is slow enough. */
const own = {
  ndjson: async () => (await import('./formats/ndjson')).ndjsonFormat,
  json: async () => (await import('./formats/json')).jsonFormat,
  markdown: async () => (await import('./formats/markdown')).markdownFormat,
} satisfies Partial<Record<FormatName, () => Promise<Format>>>;

const isOwn = (format: FormatName): format is keyof typeof own => Object.hasOwn(own, format);

/** The format the options ask for; `--explain` is one of its own. */
export async function formatOf({ format, explain, out }: Options): Promise<Format> {
  if (explain) return (await import('./formats/explain')).explainFormat;
  if (isOwn(format)) return own[format]();
  const { exportFormat } = await import('./formats/export');
  return exportFormat(format, out !== undefined);
}
