import { isSearch } from '../search/parse-query';
import type { Asked } from './search-clips';

/** Whether all clips are asked for, without a word or a condition: counters and keys tell that, and no column is read. */
export const isOfAll = ({ typed, filters }: Pick<Asked, 'typed' | 'filters'>): boolean =>
  filters.length === 0 && !isSearch(typed);
