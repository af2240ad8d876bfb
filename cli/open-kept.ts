import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { openBackup } from '../utils/backup/open-backup';
import { joinParts, LIST_ENDING, PARTS_FOLDER, readList } from '../utils/backup/parts-list';
import { Refused } from '../utils/import/refused';

const blobOf = async (path: string) => new Blob([await readFile(path)]);

/**
 * The export that a backup of ours keeps: in a zip, or in pieces beside the list that is given. Undefined for a file that is
 * neither; raises `Refused` with the place for what is damaged or another program's zip.
 */
export async function openKept(file: string): Promise<Blob | undefined> {
  if (file.endsWith(LIST_ENDING)) {
    const parts = join(dirname(file), PARTS_FOLDER);
    return joinParts(await readList(await blobOf(file), basename(file)), async (name) => {
      const path = join(parts, name);
      return existsSync(path) ? blobOf(path) : undefined;
    });
  }
  if (extname(file).toLowerCase() !== '.zip') return undefined;
  const opened = await openBackup([Object.assign(await blobOf(file), { name: basename(file) })]);
  if (!opened)
    throw new Refused('wrong-format', file, 'is no backup of ours; of a zip of saved pages, unzip the pages');
  return opened;
}
