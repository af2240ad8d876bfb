const two = (n: number) => String(n).padStart(2, '0');

/**
 * The name of a backup by the reader's own clock, `trich-luc-2026-11-29-071005-k3f9zz`: names in their order are backups in
 * theirs. What stands behind the time is of the backup's ULID, and another in every browser that writes into the same folder.
 */
export function backupName(time: number, id: string): string {
  const at = new Date(time);
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const hour = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('');
  return `trich-luc-${day}-${hour}-${id.slice(-6).toLowerCase()}`;
}
