import { outputLine } from '../output-line';
import type { Format } from './format';

/** One JSON object a line and file. */
export const ndjsonFormat: Format = {
  linewise: true,
  async *render(clips) {
    for await (const clip of clips) yield { file: 'clips.ndjson', text: `${JSON.stringify(outputLine(clip))}\n` };
  },
};
