import { expect, test } from 'vitest';
import { hasFilter, matchesFilters, toggleFilter } from '../../utils/browse/filter';
import { groupByTime } from '../../utils/browse/group';
import { newestFirst } from '../../utils/browse/sort';
import type { Clip } from '../../utils/model/clip';
import type { EntityFilter } from '../../utils/model/entity-filter';
import type { ClipId } from '../../utils/model/ids';

const clip = (savedAt: string, officials: readonly string[] = []): Clip => ({
  id: savedAt as ClipId,
  canonicalUrl: savedAt,
  url: savedAt,
  title: savedAt,
  savedAt,
  updatedAt: savedAt,
  contentHash: '',
  recognizerVersion: '',
  officials: officials.map((key) => ({ key, label: key, mentions: 1 })),
  documents: [],
});

const mau = { kind: 'official', key: 'mau' } as const;
const thu = { kind: 'official', key: 'thu' } as const;

test('a filter is added by one click and removed by the next', () => {
  const both = toggleFilter(toggleFilter<EntityFilter>([], mau), thu);
  expect(both).toEqual([mau, thu]);
  expect(toggleFilter(both, mau)).toEqual([thu]);
  expect([hasFilter(both, mau), hasFilter([thu], mau)]).toEqual([true, false]);
});

test.each([
  [[], true],
  [[mau], true],
  [[mau, thu], false],
  [[{ kind: 'document', key: 'mau' } as const], false],
])('a clip that names Mẫu passes %j: %s', (filters, passes) => {
  expect(matchesFilters(clip('2026-11-20T00:00:00Z', ['mau']), filters)).toBe(passes);
});

test('the newest comes first', () => {
  const times = ['2026-11-19T00:00:00Z', '2026-11-20T00:00:00Z', '2020-01-01T00:00:00Z'];
  expect(newestFirst(times.map((time) => clip(time))).map(({ savedAt }) => savedAt)).toEqual([
    '2026-11-20T00:00:00Z',
    '2026-11-19T00:00:00Z',
    '2020-01-01T00:00:00Z',
  ]);
});

test('groups follow the reader’s calendar, not that of Greenwich', () => {
  // 01:30 on 20 November in Hà Nội.
  const clock = { now: '2026-11-19T18:30:00Z', offset: -420 };
  const saved = [
    '2026-11-20T03:00:00Z',
    '2026-11-19T17:00:00Z',
    '2026-11-19T16:59:00Z',
    '2026-11-13T17:00:00Z',
    '2026-11-13T16:59:00Z',
    '2026-10-31T17:00:00Z',
    '2026-10-31T16:59:00Z',
    '2025-10-31T16:59:00Z',
  ];
  const groups = groupByTime(
    saved.map((time) => clip(time)),
    clock,
  );
  expect(groups.map(({ name, clips }) => [name, clips.length])).toEqual([
    ['today', 2],
    ['yesterday', 1],
    ['week', 1],
    ['month', 2],
    ['month', 1],
    ['month', 1],
  ]);
  expect(groups.at(-1)?.at).toBe('2025-10-31T16:59:00Z');
});
