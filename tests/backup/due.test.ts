import { describe, expect, test } from 'vitest';
import { isDue, standingOf } from '../../utils/backup/due';
import { type Backup, backupChoiceOf, defaultBackup } from '../../utils/model/backup';

const now = Date.UTC(2026, 10, 29, 12);
const hoursAgo = (hours: number) => new Date(now - hours * 3_600_000).toISOString();
const backup = (state: Backup['state'], hours: number, code = 'permission'): Backup => ({
  ...{ id: `${1000 - hours}`, place: 'folder', state, fileName: 'a', begunAt: hoursAgo(hours) },
  ...(state === 'bad' && { fault: { code, message: '' } }),
});
const daily = { ...defaultBackup, every: 'daily' } as const;
const weekly = { ...defaultBackup, every: 'weekly' } as const;

describe('a backup is due', () => {
  test.each([
    ['never while they are off', { ...defaultBackup, every: 'off' } as const, [], false],
    ['at once where none was made', daily, [], true],
    ['not again within the day', daily, [backup('good', 10)], false],
    ['after a day, though the alarm came a little early', daily, [backup('good', 23.2)], true],
    ['not after a day where a week was chosen', weekly, [backup('good', 30)], false],
    ['after a week', weekly, [backup('good', 168)], true],
    ['not within the hour after a failure', daily, [backup('bad', 0.5), backup('good', 40)], false],
    ['an hour after a failure', daily, [backup('bad', 1), backup('good', 40)], true],
    ['not an hour after the third', daily, [backup('bad', 1), backup('bad', 3), backup('bad', 5)], false],
    ['four hours after the third', daily, [backup('bad', 4), backup('bad', 6), backup('bad', 8)], true],
    ['at once after one that was interrupted', daily, [backup('bad', 0.1, 'interrupted')], true],
    ['failures before the last good one do not count', daily, [backup('good', 30), backup('bad', 31)], true],
  ])('%s', (_, choice, backups, due) => {
    expect(isDue(choice, backups, { now, isPage: false })).toBe(due);
  });

  test('what only a page can do a page does, and the worker does not', () => {
    const backups = [backup('bad', 0.1, 'needs-page')];
    expect([true, false].map((isPage) => isDue(daily, backups, { now, isPage }))).toEqual([true, false]);
  });
});

describe('the popup warns', () => {
  test.each([
    ['not of a few clips without any backup', { ...defaultBackup }, [], 20, false],
    ['of a hundred clips without any backup', { ...defaultBackup }, [], 100, true],
    ['of an old backup with something new since', daily, [backup('good', 15 * 24)], 1, true],
    ['not of an old backup that holds everything', daily, [backup('good', 15 * 24)], 0, false],
    ['of one that did not come about', daily, [backup('bad', 1), backup('good', 26)], 1, true],
    [
      'not of one that will begin again by itself',
      daily,
      [backup('bad', 1, 'interrupted'), backup('good', 26)],
      1,
      false,
    ],
    ['not of a failure once backups are off', { ...defaultBackup }, [backup('bad', 1), backup('good', 26)], 1, false],
  ])('%s', (_, choice, backups, unsaved, warns) => {
    expect(standingOf(choice, backups, { unsaved, now }).warns).toBe(warns);
  });
});

test('what is stored and no choice is the default', () => {
  expect(backupChoiceOf({ every: 'daily', keep: 10, warnDays: -1, place: 'ftp' })).toEqual({
    ...defaultBackup,
    ...{ every: 'daily', keep: 10 },
  });
  expect(backupChoiceOf(null)).toEqual(defaultBackup);
});
