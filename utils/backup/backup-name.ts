const two = (n: number) => String(n).padStart(2, '0');

/** The name of a backup by the reader's own clock, `trich-luc-2026-11-29-0710`; with a number where it was given before. */
export function backupName(time: number, taken: ReadonlySet<string>, fileNameOf: (name: string) => string): string {
  const at = new Date(time);
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const name = `trich-luc-${day}-${two(at.getHours())}${two(at.getMinutes())}`;
  for (let n = 1; ; n++) {
    const numbered = n === 1 ? name : `${name}-${n}`;
    if (!taken.has(fileNameOf(numbered))) return numbered;
  }
}
