import { listOrders, type RestOrder } from '../../utils/model/desk';
import type { FacetFilter, FacetKind } from '../../utils/model/facet';
import { articleFacets, readerFacets } from '../../utils/model/facet';
import type { Asked } from '../../utils/store/search-clips';

/** What the list is asked for, in full. */
export type WholeAsked = Required<Asked>;

const kinds: readonly FacetKind[] = [...articleFacets, ...readerFacets];

function filterOf(text: string): readonly FacetFilter[] {
  const colon = text.indexOf(':');
  const kind = kinds.find((one) => one === text.slice(0, colon));
  return kind ? [{ kind, key: text.slice(colon + 1) }] : [];
}

/** Reads `?q=WORDS&by=KIND:KEY&by=…&order=ORDER`; what makes no sense is as if it were not there. */
export function askedIn(query: URLSearchParams): WholeAsked {
  return {
    typed: query.get('q') ?? '',
    filters: query.getAll('by').flatMap(filterOf),
    order: listOrders.find((order) => order === query.get('order')) ?? 'relevance',
  };
}

/** What is asked in an order that can be: without words nothing is nearer than another, and clips stand as at rest. */
export const orderedAt = (asked: WholeAsked, rest: RestOrder): WholeAsked =>
  asked.typed === '' && asked.order === 'relevance' ? { ...asked, order: rest } : asked;

/** What is asked as one string, to compare. */
export const askedKey = (asked: WholeAsked) => withAsked(new URLSearchParams(), asked).toString();

/** Writes what is asked into a query string, beside what else stands in it. */
export function withAsked(query: URLSearchParams, { typed, filters, order }: WholeAsked): URLSearchParams {
  const written = new URLSearchParams(query);
  for (const name of ['q', 'by', 'order']) written.delete(name);
  if (typed !== '') written.set('q', typed);
  for (const { kind, key } of filters) written.append('by', `${kind}:${key}`);
  if (order !== 'relevance') written.set('order', order);
  return written;
}
