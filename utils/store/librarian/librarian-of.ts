import { COLLECTION } from '../collection-name';
import type { CollectionDatabase } from '../database';
import { type Librarian, librarianWith, type Searcher } from './librarian';

const librarians = new WeakMap<CollectionDatabase, Librarian>();

/** The librarian of a page's database. The worker opens the collection itself: of another database the page answers all. */
export function librarianOf(db: CollectionDatabase): Librarian {
  const known = librarians.get(db) ?? librarianWith(db, () => startWorker(db));
  librarians.set(db, known);
  return known;
}

function startWorker({ name }: CollectionDatabase): Searcher | undefined {
  if (name !== COLLECTION || typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A browser may be forbidden to start workers: the page searches itself.
    return undefined;
  }
}
