import { ulid } from 'ulid';
import { collectionJson } from '../export/json';
import { Refused } from '../import/refused';
import type { Backup, BackupCounts } from '../model/backup';
import type { Result } from '../model/result';
import { dropBackups, listBackups, putBackup, tallyCollection } from '../store/backups';
import type { CollectionDatabase } from '../store/database';
import { countClips } from '../store/list-clips';
import { ifFree } from '../store/locks';
import { putAside } from '../store/quarantine/put-aside';
import { readSource } from '../store/read-source';
import { tendIndex } from '../store/tend-index';
import { backupName } from './backup-name';
import type { BackupPlace } from './place';
import { BackupRefusal, backupFault, refused } from './refusal';
import { compareCounts, rehearse } from './rehearse';
import { type Places, rotate, sweep } from './tidy-backups';

/** Where a backup is to be written, and how many good ones are kept. */
export interface BackupOrder {
  readonly place: BackupPlace;
  /** Every place that can be reached: what a killed worker left may lie in another one. */
  readonly places: Places;
  readonly keep: number;
}

/** Milliseconds of the epoch. */
export type Clock = () => number;

const iso = (clock: Clock) => new Date(clock()).toISOString();

const isNothing = (counts: BackupCounts) => Object.values(counts).every((count) => count === 0);

/** Writes a backup and reads it back; answers what it holds. */
async function attempt(db: CollectionDatabase, { place }: BackupOrder, begun: Backup, name: string) {
  const before = await tallyCollection(db);
  const rows = await countClips(db);
  const written = await place.write(collectionJson(await readSource(db), begun.begunAt), name, begun.begunAt);
  await putBackup(db, { ...begun, ...written, state: 'written' });
  const counts = await rehearse(await place.read(written.fileName));
  // A damaged row is counted and not exported: one that was met on the way goes where it is counted no more.
  if (db.suspects.met.size > 0 && (await putAside(db, begun.begunAt)).ok) await tendIndex(db);
  compareCounts(counts, before, await tallyCollection(db));
  // The fewest: what came or was put aside meanwhile is rather told twice than never.
  return { ...written, counts, rows: Math.min(rows, await countClips(db)) };
}

/** A piece that was damaged on the disk is written anew the second time. */
async function attemptTwice(db: CollectionDatabase, order: BackupOrder, begun: Backup, name: string) {
  try {
    return await attempt(db, order, begun, name);
  } catch (error) {
    const { discard } = order.place;
    if (discard === undefined || !(error instanceof Refused) || error.code !== 'wrong-hash') throw error;
    // Only here, where it is written anew at once: whoever restores must find what is left of it.
    await discard(error.where);
    return attempt(db, order, begun, name);
  }
}

/** More failures in a row tell nothing more: from the sixth on it is tried once a day (`due.ts`). */
const MOST_BAD = 6;

async function fail(db: CollectionDatabase, { place }: BackupOrder, begun: Backup, error: unknown) {
  // The file first: who is killed in between leaves a line that is swept. What cannot be taken away now, the next good one does.
  // Once it was written the journal knows how the place called it.
  const { fileName } = (await listBackups(db).catch(() => [])).find(({ id }) => id === begun.id) ?? begun;
  await place.remove(fileName).catch(() => undefined);
  await putBackup(db, { ...begun, fileName, state: 'bad', fault: backupFault(error) });
  const bad = (await listBackups(db)).filter(({ state }) => state === 'bad');
  await dropBackups(
    db,
    bad.slice(MOST_BAD).map(({ id }) => id),
  );
}

/**
 * Backs the collection up: written, read back and counted before it is called good; older ones beyond `keep` go after
 * that. It may die at any line: what is on its way is in the journal before anything is written, and the next one cleans up
 * what it finds there and begins again.
 *
 * Faults: `BackupFaultCode`, in the journal too.
 */
export async function runBackup(db: CollectionDatabase, order: BackupOrder, clock: Clock): Promise<Result<Backup>> {
  try {
    const made = await ifFree(db, 'backup', () => backUp(db, order, clock));
    return made ?? refused(new BackupRefusal('busy', 'another page is at it'));
  } catch (error) {
    return refused(error);
  }
}

async function backUp(db: CollectionDatabase, order: BackupOrder, clock: Clock): Promise<Result<Backup>> {
  const { place } = order;
  await sweep(db, order.places);
  if (isNothing(await tallyCollection(db))) return refused(new BackupRefusal('empty', 'nothing is in the collection'));
  const known = await listBackups(db);
  const id = ulid(clock());
  const name = backupName(clock(), id);
  const begun: Backup = {
    ...{ id, place: place.kind, state: 'begun' },
    ...{ fileName: place.fileNameOf(name), begunAt: iso(clock) },
  };
  await putBackup(db, begun);
  let good: Backup;
  try {
    await place.ready(known.find(({ state, place: kind }) => state === 'good' && kind === place.kind)?.bytes ?? 0);
    const found = await attemptTwice(db, order, begun, name);
    good = await putBackup(db, { ...begun, ...found, state: 'good', checkedAt: iso(clock) });
  } catch (error) {
    await fail(db, order, begun, error);
    return refused(error);
  }
  // It is good, whatever becomes of the older ones: what cannot be taken away now, the next one will.
  await clearBad(db, order).catch(() => undefined);
  await rotate(db, order, good).catch(() => undefined);
  return { ok: true, value: good };
}

/** What went wrong before a good one is history, and what is left of it goes; what cannot be taken away now, the next time. */
async function clearBad(db: CollectionDatabase, { places }: BackupOrder): Promise<void> {
  for (const bad of (await listBackups(db)).filter(({ state }) => state === 'bad')) {
    const gone = await Promise.resolve(places[bad.place]?.remove(bad.fileName)).then(
      () => true,
      () => false,
    );
    if (gone) await dropBackups(db, [bad.id]);
  }
}
