import type { ListOrder } from './desk';
import type { FacetFilter } from './facet';

/** The identity of a saved search, a ULID. */
export type SearchId = string & { readonly __searchId: true };

/** A query that is kept under a name: a folder that fills itself. */
export interface SavedSearch {
  readonly id: SearchId;
  readonly name: string;
  /** In the query language, as it was typed. */
  readonly typed: string;
  readonly filters: readonly FacetFilter[];
  readonly order: ListOrder;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}
