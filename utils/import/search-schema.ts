import * as v from 'valibot';
import { listOrders } from '../model/desk';
import { articleFacets, readerFacets } from '../model/facet';
import type { SavedSearch, SearchId } from '../model/saved-search';

const words = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** A saved search as it may enter the collection. The limit of a query is the search's own. */
export const savedSearchSchema = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/, 'is no ULID'),
    v.transform((value) => value as SearchId),
  ),
  name: v.pipe(
    v.string(),
    v.transform((name) => name.normalize('NFC').replace(/\s+/gu, ' ').trim()),
    v.nonEmpty(),
    v.maxLength(100),
  ),
  typed: words(1000),
  filters: v.pipe(
    v.array(v.object({ kind: v.picklist([...articleFacets, ...readerFacets]), key: words(1000) })),
    v.maxLength(50),
  ),
  order: v.picklist(listOrders),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
}) satisfies v.GenericSchema<unknown, SavedSearch>;
