import type { ImportItem } from '../../../utils/import/import-item';
import type { CollectionDatabase } from '../../../utils/store/database';
import type { ImportRow } from '../../../utils/store/importing/import-rows';
import { continueImport, type ReadItems, startImport } from '../../../utils/store/importing/run-import';
import { surveyItems } from '../../../utils/store/importing/survey-import';
import { minute } from '../sample';

/** Brings items in as an import of pages does. */
export async function brought(db: CollectionDatabase, items: readonly ImportItem[]): Promise<ImportRow> {
  const read: ReadItems = async function* (_source, _files, from) {
    yield* items.slice(from);
  };
  const survey = await surveyItems(db, read('pages', [], 0));
  if (!survey.ok) throw new Error(survey.error.message);
  const order = { files: [], fileName: 'a.html', source: 'pages', survey: survey.value, conflicts: 'take' } as const;
  const started = await startImport(db, { ...order, skipBroken: false }, minute(50));
  const done = started.ok ? await continueImport(db, started.value.id, { read }) : started;
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}
