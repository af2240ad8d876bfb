import type { Clip } from '../model/clip';
import type { EntityFilter } from '../model/entity-filter';

const same = (a: EntityFilter, b: EntityFilter) => a.kind === b.kind && a.key === b.key;

/** True if the list is narrowed by this official or document. */
export function hasFilter(filters: readonly EntityFilter[], filter: EntityFilter): boolean {
  return filters.some((other) => same(other, filter));
}

/** The filters with one more, or without it if it was there. */
export function toggleFilter<F extends EntityFilter>(filters: readonly F[], filter: F): readonly F[] {
  return hasFilter(filters, filter) ? filters.filter((other) => !same(other, filter)) : [...filters, filter];
}

/** True if the clip names every official and document of the filters. */
export function matchesFilters(clip: Clip, filters: readonly EntityFilter[]): boolean {
  return filters.every(({ kind, key }) =>
    (kind === 'official' ? clip.officials : clip.documents).some((entity) => entity.key === key),
  );
}
