import { expect, test } from 'vitest';
import { collectionJson } from '../../../utils/export/json';
import type { ClipId } from '../../../utils/model/ids';
import type { CollectionDatabase } from '../../../utils/store/database';
import { continueImport, startImport } from '../../../utils/store/importing/run-import';
import { surveyImport } from '../../../utils/store/importing/survey-import';
import { undoImport } from '../../../utils/store/importing/undo-import';
import { quarantined } from '../../../utils/store/quarantine/quarantined';
import { readSource } from '../../../utils/store/read-source';
import { saveClips } from '../../../utils/store/save-clips';
import { emptyDatabase, minute, readClip } from '../sample';

const clips = Array.from({ length: 40 }, (_, n) => ({
  clip: readClip({ url: `https://bao.example/${n}`, title: `Bài ${n}`, officials: ['Trần Văn Mẫu'] }),
  now: minute(n),
}));

async function exportOf(db: CollectionDatabase): Promise<Blob> {
  const pieces: string[] = [];
  for await (const piece of collectionJson(await readSource(db))) pieces.push(piece);
  return new Blob(pieces);
}

type Row = Record<string, unknown>;
const hurt = (table: string, change: Row) => async (db: CollectionDatabase, id: ClipId) =>
  db.table(table).put({ ...((await db.table(table).get(id)) as Row), ...change });

test.each([
  ['row', hurt('clips', { title: 7 })],
  ['body', hurt('contents', { html: 5 })],
])('a clip whose %s is damaged here comes in whole, and what was damaged is put aside', async (_, damage) => {
  const db = emptyDatabase();
  await saveClips(db, clips);
  const blob = await exportOf(db);
  const [id] = (await db.clips.where('canonicalUrl').equals('https://bao.example/3').primaryKeys()) as [ClipId];
  await damage(db, id);
  const survey = await surveyImport(db, blob);
  if (!survey.ok) throw new Error(survey.error.message);
  expect(survey.value.counts).toMatchObject({ new: 1, same: 39 });
  const order = { files: [{ name: 'a.json', blob }], fileName: 'a.json', source: 'collection' } as const;
  const row = await startImport(
    db,
    { ...order, survey: survey.value, conflicts: 'keep', skipBroken: false },
    minute(50),
  );
  if (!row.ok) throw new Error(row.error.message);
  expect(await continueImport(db, row.value.id)).toMatchObject({ ok: true, value: { counts: { new: 1, same: 39 } } });
  expect(await quarantined(db)).toHaveLength(1);
  expect(await (await exportOf(db)).text()).toHaveLength((await blob.text()).length);
  expect(await undoImport(db, row.value.id)).toMatchObject({ ok: true, value: { back: 1 } });
  expect(await db.clips.count()).toBe(39);
});
