import { readBookmarks } from '../../../utils/import/bookmarks';
import type { ImportItem } from '../../../utils/import/import-item';
import type { CollectionDatabase } from '../../../utils/store/database';
import { type ReadItems, readCollection } from '../../../utils/store/importing/run-import';

async function* listItems(file: Blob, from: number): AsyncGenerator<ImportItem> {
  for (const visit of readBookmarks(await file.text()).slice(from)) yield { kind: 'visit', visit };
}

/** Reads whatever can come in; a dry run recognizes nothing. */
export const readItemsOf = (db: CollectionDatabase, isDry: boolean): ReadItems =>
  async function* (source, files, from) {
    const [first] = files;
    if (!first) return;
    if (source === 'collection') yield* readCollection(source, files, from);
    if (source === 'list') yield* listItems(first.blob, from);
    // Loaded with the first of them: anchoring; the reader and Readability.
    if (source === 'highlights') yield* (await import('./highlight-items')).highlightItems(db, first.blob, from);
    if (source === 'pages') yield* (await import('./page-items')).pageItems(files, from, isDry);
  };
