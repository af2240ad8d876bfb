import { ulid } from 'ulid';
import type { ImportItem, ImportSource } from '../../import/import-item';
import { readExport } from '../../import/read-export';
import type { Result } from '../../model/result';
import { concernedClips } from '../concerned-clips';
import type { CollectionDatabase } from '../database';
import { guarded, Refusal } from '../fault';
import { putAside } from '../quarantine/put-aside';
import { sha256 } from '../sha256';
import { fileText } from './file-text';
import type { ImportRow, NamedFile } from './import-rows';
import { type ImportSurvey, importFault, type Progress } from './survey-import';
import { writeSteps } from './write-steps';

/** What is to be imported, and how. */
export interface ImportOrder {
  readonly files: readonly NamedFile[];
  readonly fileName: string;
  readonly source: ImportSource;
  readonly survey: ImportSurvey;
  /** Where an article was clipped here and there from other texts: which one is on top. Nothing is lost either way. */
  readonly conflicts: 'keep' | 'take';
  /** The reader was told what is broken, and wants the rest. */
  readonly skipBroken: boolean;
}

/**
 * So many items are read before they are written; new clips among them in one transaction (as in `saveClips`). Reading a
 * page takes as long as writing ten.
 */
const STEPS: Readonly<Record<ImportSource, number>> = { collection: 256, list: 256, highlights: 25, pages: 25 };
/** But no more than characters of this many: long texts are not all held at once. */
const MOST_TEXT = 8_000_000;
/** The way back is kept for so many imports. */
const KEPT = 5;

/** Reads files from an item on; the same files give the same items. */
export type ReadItems = (source: ImportSource, files: readonly NamedFile[], from: number) => AsyncIterable<ImportItem>;

/**
 * Our own collections.
 *
 * A file is checked twice, at the dry run and here, though it is the same: between both lies the reader's decision, and after
 * a page that closed perhaps days and an update of the extension with another check. What is written was checked in the same
 * breath.
 */
export const readCollection: ReadItems = async function* (_source, [file], from) {
  if (!file) return;
  let read = 0;
  for await (const item of readExport(fileText(file.blob), sha256)) if (read++ >= from) yield item;
};

/** Notes an import, with its files, so that it can go on after the page was closed. Faults: `broken-items`, the storage's. */
export function startImport(db: CollectionDatabase, order: ImportOrder, now: string): Promise<Result<ImportRow>> {
  const { files, fileName, source, survey, conflicts, skipBroken } = order;
  return guarded(async () => {
    if (survey.counts.broken > 0 && !skipBroken)
      throw new Refusal('broken-items', survey.broken[0]?.message ?? 'something in it is broken');
    const [clips, corrections, older] = await Promise.all([
      db.clips.count(),
      db.corrections.count(),
      db.imports
        .orderBy('id')
        .reverse()
        .offset(KEPT - 1)
        .primaryKeys(),
    ]);
    const row: ImportRow = {
      ...{ id: ulid(Date.parse(now)), state: 'running', source, fileName, startedAt: now, conflicts },
      ...{ done: 0, steps: 0, total: survey.total, hadCorrections: corrections > 0, hadClips: clips > 0 },
      counts: { new: 0, same: 0, changed: 0, conflicting: 0, broken: 0 },
    };
    await db.transaction('rw', [db.imports, db.importSteps, db.importFiles], async () => {
      for (const id of older) await db.importSteps.where('[importId+step]').between([id, 0], [id, Infinity]).delete();
      await db.imports.bulkDelete(older);
      await db.importFiles.bulkDelete(older);
      await db.importFiles.put({ importId: row.id, files });
      await db.imports.put(row);
    });
    return row;
  });
}

function sizeOf(item: ImportItem): number {
  if (item.kind !== 'clip') return 0;
  const { article, html, versions = [], pictures = [] } = item.clip;
  const drawn = pictures.reduce((sum, { data }) => sum + data.length, 0);
  return [{ article, html }, ...versions].reduce((sum, one) => sum + one.article.text.length + one.html.length, drawn);
}

type Going = Progress & { readonly read?: ReadItems };

/**
 * Goes on with an import where it stands, until its end or until the signal aborts. May die at any line: each step is one
 * transaction, with how far it came. A damaged row that stands in its way is put aside, and it goes on from there.
 */
export async function continueImport(
  db: CollectionDatabase,
  id: string,
  going: Going = {},
): Promise<Result<ImportRow>> {
  const gone = await goOn(db, id, going);
  if (gone.ok || db.suspects.met.size === 0) return gone;
  const row = await db.imports.get(id);
  const moved = await putAside(db, row?.startedAt ?? '');
  // Each time one less is in the way.
  return moved.ok && moved.value > 0 ? continueImport(db, id, going) : gone;
}

async function goOn(
  db: CollectionDatabase,
  id: string,
  { onCount, signal, read: readItems = readCollection }: Going,
): Promise<Result<ImportRow>> {
  try {
    let row = await db.imports.get(id);
    if (!row) throw new Refusal('no-such-import', `no import has the id ${id}`);
    const kept = await db.importFiles.get(id);
    if (row.state !== 'running' || !kept) return { ok: true, value: row };
    // What was met before, by the dry run or a list, would stop it without standing in its way.
    if (db.suspects.met.size > 0) await putAside(db, row.startedAt);
    let read = row.done;
    let items: ImportItem[] = [];
    let size = 0;
    for await (const item of readItems(row.source, kept.files, row.done)) {
      if (signal?.aborted) return { ok: true, value: row };
      read++;
      items.push(item);
      size += sizeOf(item);
      if (items.length < STEPS[row.source] && size < MOST_TEXT) continue;
      row = await writeSteps(db, row, items);
      items = [];
      size = 0;
      // Another page goes on with it: leave it to that one.
      if (row.done !== read) return { ok: true, value: row };
      onCount?.(row.done);
    }
    if (items.length > 0) row = await writeSteps(db, row, items);
    // Another page has a step before its end: the end is that one's too.
    if (row.done !== read) return { ok: true, value: row };
    return { ok: true, value: await finish(db, row) };
  } catch (error) {
    return { ok: false, error: importFault(error) };
  }
}

/** The corrections that came in hold for what was there before too. */
async function finish(db: CollectionDatabase, given: ImportRow): Promise<ImportRow> {
  if (given.hadClips) {
    const steps = await db.importSteps.where('[importId+step]').between([given.id, 0], [given.id, Infinity]).toArray();
    const written = new Set(steps.flatMap(({ clips }) => clips.map(({ id }) => id)));
    for (const id of steps.flatMap(({ corrections }) => corrections)) {
      const correction = await db.corrections.get(id);
      const ids = correction ? await concernedClips(db, correction) : [];
      await db.stale.bulkPut(ids.filter((one) => !written.has(one)).map((one) => ({ id: one, mark: given.id })));
    }
  }
  const done: ImportRow = { ...given, state: 'done' };
  await db.transaction('rw', [db.imports, db.importFiles], async () => {
    await db.importFiles.delete(given.id);
    await db.imports.put(done);
  });
  return done;
}
