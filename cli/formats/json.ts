import { collectionJson } from '../../utils/export/json';
import { exportedClip } from '../../utils/model/as-exported';
import type { ExportedClip } from '../../utils/model/exported-clip';
import type { Clipped } from '../clipped';
import { ofTheseSources } from '../of-these-sources';
import type { Format } from './format';

async function* articles(clips: AsyncIterable<Clipped>): AsyncGenerator<ExportedClip> {
  for await (const { content } of clips) if (content) yield exportedClip(await ofTheseSources(content));
}

/** The collection export of docs/export-json.md; pages that are no article are left out. */
export const jsonFormat: Format = {
  linewise: false,
  async *render(clips) {
    for await (const text of collectionJson({ clips: () => articles(clips) })) yield { file: 'collection.json', text };
  },
};
