import type { ForeignHighlight } from '../model/foreign-highlight';
import type { Bookmark } from './bookmarks';
import type { ExportedItem } from './read-export';
import type { Refused } from './refused';

/** An address to visit, with the highlights that wait for its article. */
export interface Visit extends Bookmark {
  readonly highlights?: readonly ForeignHighlight[];
}

/** What can come in, whatever it is read from: always the same items in the same order from the same files. */
export type ImportItem =
  | ExportedItem
  | { readonly kind: 'visit'; readonly visit: Visit }
  /** A clip that is there, with what is to be added to it, and what of this has no place in it. */
  | (Extract<ExportedItem, { kind: 'clip' }> & { readonly lost?: readonly Refused[] });

/** What files hold: our own collection, saved pages, a list of addresses, or highlights of another tool. */
export type ImportSource = 'collection' | 'pages' | 'list' | 'highlights';
