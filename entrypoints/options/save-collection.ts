import { exportedClip } from '../../utils/export/exported-clip';
import { exportFileName, exportFormats } from '../../utils/export/formats';
import type { Result } from '../../utils/model/result';
import type { CollectionDatabase } from '../../utils/store/database';
import { guarded } from '../../utils/store/fault';
import { readCollection } from '../../utils/store/read-collection';

async function* exported(db: CollectionDatabase) {
  for await (const { clip, content } of readCollection(db)) yield exportedClip(content, clip);
}

/** Lets the browser save the whole collection as a file; answers its name. */
export function saveCollection(db: CollectionDatabase): Promise<Result<string>> {
  return guarded(async () => {
    const now = new Date().toISOString();
    const { json } = exportFormats;
    const pieces: string[] = [];
    let blob = new Blob([]);
    for await (const piece of json.write(exported(db), now)) {
      pieces.push(piece);
      // Gathered in blobs, which the browser keeps outside the page's memory.
      if (pieces.length < 200) continue;
      blob = new Blob([blob, ...pieces.splice(0)]);
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([blob, ...pieces], { type: json.mediaType }));
    link.download = exportFileName(json, now);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return link.download;
  });
}
