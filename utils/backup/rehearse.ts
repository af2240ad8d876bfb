import { readExport } from '../import/read-export';
import type { BackupCounts } from '../model/backup';
import { fileText } from '../store/importing/file-text';
import { sha256 } from '../store/sha256';
import { BackupRefusal } from './refusal';

/**
 * Reads an export back as an import would, every clip held against its schema and its hash, and counts what comes. Raises
 * what an import would refuse.
 */
export async function rehearse(text: Blob): Promise<BackupCounts> {
  const counts = { clips: 0, annotations: 0, versions: 0, pictures: 0, corrections: 0, searches: 0, entityNotes: 0 };
  for await (const item of readExport(fileText(text), sha256)) {
    if (item.kind === 'broken') throw item.refused;
    if (item.kind === 'correction') counts.corrections++;
    if (item.kind === 'search') counts.searches++;
    if (item.kind === 'entity-note') counts.entityNotes++;
    if (item.kind !== 'clip') continue;
    counts.clips++;
    counts.annotations += item.clip.annotations?.length ?? 0;
    counts.versions += item.clip.versions?.length ?? 0;
    counts.pictures += item.clip.pictures?.length ?? 0;
  }
  return counts;
}

/**
 * Raises `differs` unless the counts are those of the collection: of before the writing, of after it, or in between where
 * somebody went on working meanwhile.
 */
export function compareCounts(found: BackupCounts, before: BackupCounts, after: BackupCounts): void {
  for (const name of Object.keys(found) as (keyof BackupCounts)[]) {
    const [least, most] = [Math.min(before[name], after[name]), Math.max(before[name], after[name])];
    if (found[name] < least || found[name] > most)
      throw new BackupRefusal('differs', `${found[name]} ${name}, but the collection has ${least}–${most}`);
  }
}
