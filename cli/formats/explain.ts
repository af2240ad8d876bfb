import { explain } from '../explain';
import type { Format } from './format';

/** `--explain`: for people. */
export const explainFormat: Format = {
  linewise: false,
  async *render(clips) {
    for await (const clip of clips) yield { file: 'explained.txt', text: explain(clip) };
  },
};
