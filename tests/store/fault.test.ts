import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { faultOf, Refusal } from '../../utils/store/fault';
import { migrations } from '../../utils/store/migrations/migrations';
import { saveClip } from '../../utils/store/save-clip';
import { readSetting, writeSetting } from '../../utils/store/settings';
import { emptyDatabase, minute, readClip } from './sample';

const named = (name: string, inner?: unknown) => Object.assign(new Error(`${name} happened`), { name, inner });

test.each([
  ['a full disk', named('QuotaExceededError'), 'storage-full'],
  ['a full disk that aborted the transaction', named('AbortError', named('QuotaExceededError')), 'storage-full'],
  ['a storage that is forbidden', named('SecurityError'), 'storage-blocked'],
  ['a storage that does not open', named('OpenFailedError', named('UnknownError')), 'storage-blocked'],
  ['no storage at all', named('MissingAPIError'), 'storage-blocked'],
  ['a database from the future', named('VersionError'), 'storage-newer'],
  ['a refusal of our own', new Refusal('no-such-clip', 'gone'), 'no-such-clip'],
  ['a transaction that was rolled back', named('AbortError'), 'storage-failed'],
  ['rows that could not be written', named('BulkError', named('ConstraintError')), 'storage-failed'],
  ['anything else', named('TypeError'), 'unknown'],
  ['what is no error', 'oops', 'unknown'],
])('%s has a name', (_, error, code) => {
  const fault = faultOf(error);
  expect(fault.code).toBe(code);
  expect(fault.message).not.toBe('');
});

test('a save that meets a full disk answers so and writes nothing', async () => {
  const db = emptyDatabase();
  db.use({
    stack: 'dbcore',
    name: 'full',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const mutate: typeof table.mutate = (request) =>
          name === 'contents' ? Promise.reject(named('QuotaExceededError')) : table.mutate(request);
        return { ...table, mutate };
      },
    }),
  });
  expect(await saveClip(db, readClip(), minute(0))).toMatchObject({ ok: false, error: { code: 'storage-full' } });
  expect(await db.clips.count()).toBe(0);
});

test('the schema’s versions grow one by one', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

test('a setting is read as it was written', async () => {
  const db = emptyDatabase();
  expect(await readSetting(db, 'language')).toBeUndefined();
  await writeSetting(db, 'language', 'en');
  expect(await readSetting(db, 'language')).toBe('en');
});
