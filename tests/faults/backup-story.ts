import { folderPlace } from '../../utils/backup/folder-place';
import { rehearse } from '../../utils/backup/rehearse';
import { runBackup } from '../../utils/backup/run-backup';
import { listBackups } from '../../utils/store/backups';
import type { CollectionDatabase } from '../../utils/store/database';
import { saveClip } from '../../utils/store/save-clip';
import { type FakeFolder, fakeFolder, namesOf } from '../backup/fake-folder';
import { minute, readClip } from '../store/sample';
import type { Story } from './stories';
import type { Strike } from './strike';

/** The folder outlives whoever was killed; `strike` is of the one who works now. */
interface Disk {
  readonly folder: FakeFolder;
  strike?: Strike | undefined;
  now: number;
}

const disks = new Map<string, Disk>();

function diskOf({ name }: CollectionDatabase): Disk {
  const known = disks.get(name);
  if (known) return known;
  const disk: Disk = {
    folder: fakeFolder(
      'Sao lưu',
      (what) => disk.strike?.pass(what),
      () => disk.now,
    ),
    now: Date.UTC(2026, 10, 29, 7, 10),
  };
  disks.set(name, disk);
  return disk;
}

async function backUp(db: CollectionDatabase, strike?: Strike) {
  const disk = diskOf(db);
  disk.strike = strike;
  const clock = () => {
    disk.now += 1000;
    return disk.now;
  };
  const place = folderPlace(disk.folder, clock);
  const made = await runBackup(db, { place, places: { folder: place }, keep: 1 }, clock);
  disk.strike = undefined;
  return made;
}

const save = (db: CollectionDatabase, n: number) =>
  saveClip(db, readClip({ url: `https://bao.example/${n}`, title: `Hội nghị ${n}`, body: `Bài ${n}.` }), minute(n));

/** Whatever happened: a good backup is in the journal, each is whole on the disk; and no list but those of the journal. */
async function wrong(db: CollectionDatabase): Promise<string | undefined> {
  const { folder } = diskOf(db);
  const backups = await listBackups(db);
  const good = backups.filter(({ state }) => state === 'good');
  if (good.length === 0) return 'no good backup is left';
  const files = new Set(backups.map(({ fileName }) => fileName));
  const strange = namesOf(folder).filter((name) => name.endsWith('.backup.json') && !files.has(name));
  if (strange.length > 0) return `nobody knows ${strange.join(', ')}`;
  const place = folderPlace(folder);
  for (const { fileName, counts } of good)
    try {
      const found = await rehearse(await place.read(fileName));
      if (found.clips !== counts?.clips) return `${fileName} holds ${found.clips} clips, not ${counts?.clips}`;
    } catch (error) {
      return `${fileName} is called good: ${String(error)}`;
    }
  return undefined;
}

/** A second backup, after which the first one goes. */
export const backupStory: Story = {
  does: 'a backup',
  before: async (db) => {
    for (const n of [1, 2, 3]) await save(db, n);
    const made = await backUp(db);
    if (!made.ok) throw new Error(made.error.message);
    await save(db, 4);
  },
  inParts: true,
  act: backUp,
  wrong,
};
