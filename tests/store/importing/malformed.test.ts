import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { collectionJson } from '../../../utils/export/json';
import { readExport } from '../../../utils/import/read-export';
import type { CollectionDatabase } from '../../../utils/store/database';
import { startImport } from '../../../utils/store/importing/run-import';
import { surveyImport } from '../../../utils/store/importing/survey-import';
import { readSource } from '../../../utils/store/read-source';
import { saveClip } from '../../../utils/store/save-clip';
import { malformedFiles, strictOrder } from '../../import/malformed';
import { emptyDatabase, everything, minute, readClip } from '../sample';

vi.setConfig({ testTimeout: 60_000 });

let goodJson = '';
const from = emptyDatabase();
for (let n = 0; n < 3; n++) {
  const url = `https://bao.example/${n}`;
  await saveClip(from, readClip({ url, body: `Đồng chí Trần Văn Mẫu ${n}.`, officials: ['Trần Văn Mẫu'] }), minute(n));
}
for await (const piece of collectionJson(await readSource(from), minute(9))) goodJson += piece;

describe('a file that is wrong', () => {
  let db: CollectionDatabase;
  let before: unknown;
  beforeAll(async () => {
    db = emptyDatabase();
    await saveClip(db, readClip({ url: 'https://bao.example/1', body: 'Của tôi.' }), minute(1));
    before = await everything(db);
  });
  afterAll(async () => expect(await everything(db)).toEqual(before));

  test('the good one it was made of is good', async () => {
    expect(await surveyImport(emptyDatabase(), new Blob([goodJson]))).toMatchObject({
      ok: true,
      value: { total: 4, counts: { new: 3, broken: 0 } },
    });
  });

  test.each(malformedFiles(goodJson, 220).map(({ why, file }, i) => [`${i}: ${why}`.slice(0, 120), file] as const))(
    '%s: is refused with place and reason',
    async (_, file) => {
      const survey = await surveyImport(db, file);
      if (!survey.ok) {
        expect(survey.error.code).not.toMatch(/^storage/);
        expect(survey.error.message).toMatch(/^.+: .+/);
        return;
      }
      expect(survey.value.broken[0]).toMatchObject({
        where: expect.stringMatching(/./),
        message: expect.stringMatching(/: /),
      });
      expect(await startImport(db, strictOrder(file, survey.value), minute(9))).toMatchObject({
        ok: false,
        error: { code: 'broken-items' },
      });
    },
  );

  test('a text of a gigabyte is refused after its first 32 MB, of which no more is ever read', async () => {
    let given = 0;
    async function* endless() {
      yield '{"format":"trich-luc-collection","version":2,"clips":[{"html":"';
      for (; given < 1024; given++) yield 'a'.repeat(1_000_000);
    }
    const read = async () => {
      for await (const item of readExport(endless(), async () => '')) expect(item).toBeUndefined();
    };
    await expect(read()).rejects.toMatchObject({ code: 'too-large', where: 'clips[0]' });
    expect(given).toBeLessThan(40);
  });
});
