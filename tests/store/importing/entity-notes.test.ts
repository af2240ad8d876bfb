import { beforeEach, describe, expect, test } from 'vitest';
import { collectionJson } from '../../../utils/export/json';
import type { EntityNote } from '../../../utils/model/entity-note';
import type { EntityKey } from '../../../utils/model/ids';
import type { CollectionDatabase } from '../../../utils/store/database';
import { entityNote, saveEntityNote } from '../../../utils/store/entity-notes';
import { continueImport, startImport } from '../../../utils/store/importing/run-import';
import { surveyImport } from '../../../utils/store/importing/survey-import';
import { undoImport } from '../../../utils/store/importing/undo-import';
import { emptyDatabase, minute } from '../sample';

const key = 'official:mẫu' as EntityKey;

async function jsonOf(notes: readonly unknown[]): Promise<string> {
  const entityNotes = notes as readonly EntityNote[];
  let text = '';
  const clips = async function* () {
    yield* [];
  };
  for await (const piece of collectionJson({ clips, entityNotes })) text += piece;
  return text;
}

let db: CollectionDatabase;
beforeEach(() => {
  db = emptyDatabase();
});

async function bring(json: string): Promise<string> {
  const blob = new Blob([json]);
  const survey = await surveyImport(db, blob);
  if (!survey.ok) throw new Error(survey.error.message);
  const files = [{ name: 'a.json', blob }];
  const what = { files, fileName: 'a.json', source: 'collection', survey: survey.value } as const;
  const row = await startImport(db, { ...what, conflicts: 'keep', skipBroken: false }, minute(50));
  if (!row.ok) throw new Error(row.error.message);
  expect(await continueImport(db, row.value.id)).toMatchObject({ ok: true, value: { state: 'done' } });
  return row.value.id;
}

describe('what a reader calls and notes of an official', () => {
  test.each([
    [
      'comes in where nothing is',
      undefined,
      { name: 'Ông Mẫu', note: 'Quê Hà Nam.' },
      { name: 'Ông Mẫu', note: 'Quê Hà Nam.' },
    ],
    ['stands beside what is noted here', { note: 'A.' }, { note: 'B.' }, { note: 'A.\n\nB.' }],
    ['is not said twice', { note: 'A. B.' }, { note: 'B.' }, { note: 'A. B.' }],
    ['takes the name that is newer', { name: 'Cũ', note: '' }, { name: 'Mới', note: '' }, { name: 'Mới', note: '' }],
    [
      'keeps a name where the newer one has none',
      { name: 'Tên', note: '' },
      { note: 'B.' },
      { name: 'Tên', note: 'B.' },
    ],
  ])('%s, and goes again when the import is taken back', async (_, here, coming, both) => {
    if (here) await saveEntityNote(db, { key, ...here, updatedAt: minute(1) });
    const before = await entityNote(db, key);
    const id = await bring(await jsonOf([{ key, ...coming, updatedAt: minute(2) }]));
    expect(await entityNote(db, key)).toMatchObject(both);
    await undoImport(db, id);
    expect(await entityNote(db, key)).toEqual(before);
  });

  test('one that the reader changed since the import stays when that is taken back', async () => {
    const id = await bring(await jsonOf([{ key, note: 'B.', updatedAt: minute(2) }]));
    await saveEntityNote(db, { key, note: 'Của tôi.', updatedAt: minute(3) });
    await undoImport(db, id);
    expect(await entityNote(db, key)).toMatchObject({ note: 'Của tôi.' });
  });

  test.each([
    ['no key', [{ note: 'a', updatedAt: minute(1) }]],
    ['an empty name', [{ key, name: '', note: 'a', updatedAt: minute(1) }]],
    ['a name too long', [{ key, name: 'x'.repeat(201), note: 'a', updatedAt: minute(1) }]],
    ['no time', [{ key, note: 'a', updatedAt: 'gestern' }]],
    ['the same twice', [1, 2].map(() => ({ key, note: 'a', updatedAt: minute(1) }))],
  ])('%s: is broken and told with its place', async (_, notes) => {
    const survey = await surveyImport(db, new Blob([await jsonOf(notes)]));
    expect(survey).toMatchObject({ ok: true, value: { counts: { broken: 1 } } });
    expect(survey.ok && survey.value.broken[0]?.where).toMatch(/^entityNotes\[\d\]/);
  });

  test('a file of before there were any comes in', async () => {
    const json = (await jsonOf([])).replace(',"entityNotes":[\n]', '').replace(',"entityNotes":0', '');
    expect(json).not.toContain('entityNotes');
    expect(await surveyImport(db, new Blob([json]))).toMatchObject({ ok: true, value: { counts: { broken: 0 } } });
  });
});
