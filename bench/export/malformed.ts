import { malformedFiles, strictOrder } from '../../tests/import/malformed';
import { collectionJson } from '../../utils/export/json';
import { openDatabase } from '../../utils/store/database';
import { startImport } from '../../utils/store/importing/run-import';
import { surveyImport } from '../../utils/store/importing/survey-import';
import { readSource } from '../../utils/store/read-source';
import { saveClip } from '../../utils/store/save-clip';
import { syntheticClip } from '../collection/synthetic-clip';

/** Tries to import files that are wrong; answers how many came in, and whether the collection is as it was. */
export async function tryMalformed(count: number): Promise<{ tried: number; accepted: number; changed: boolean }> {
  const now = '2026-11-29T08:00:00.000Z';
  const db = openDatabase('malformed');
  for (let n = 0; n < 3; n++) await saveClip(db, syntheticClip(n), now);
  let good = '';
  for await (const piece of collectionJson(await readSource(db), now)) good += piece;
  const all = async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
  const before = await all();
  const files = malformedFiles(good, count);
  let accepted = 0;
  for (const { file } of files) {
    const survey = await surveyImport(db, file);
    if (!survey.ok) continue;
    if ((await startImport(db, strictOrder(file, survey.value), now)).ok) accepted++;
  }
  return { tried: files.length, accepted, changed: before !== (await all()) };
}
