import { safeFileName } from '../file-name';

/** Gives every note of a vault a name of its own. */
export interface NoteNames {
  /** The name of the note of `key`, the same whenever it is asked for. */
  readonly nameOf: (key: string, label: string) => string;
  /** The name of a note that is asked for once: it is taken, but not kept. */
  readonly nameOnce: (key: string, label: string) => string;
}

const FNV = 0x01000193;

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV);
  return hash >>> 0;
}

/** Four signs that a key always has, whatever else is in the collection. */
const signsOf = (key: string): string => hashOf(key, 0x811c9dc5).toString(36).padStart(4, '0').slice(-4);

/**
 * Fifty-three bits in the place of a name: 100,000 names take 4 MB and not 30. Two names that share them by chance (one
 * vault of a million) are parted by signs that they would not need.
 */
const printOf = (name: string) => hashOf(name, 0x811c9dc5) * 0x200000 + (hashOf(name, 0x9747b28c) >>> 11);

/**
 * Names that differ on every file system, which may take "Lê An" and "lê an" for one. The first to ask for a name has it;
 * another one gets four signs of its key behind it: a new clip renames no older note.
 */
export function createNoteNames(): NoteNames {
  const names = new Map<string, string>();
  const taken = new Set<number>();
  const take = (name: string): boolean => {
    const print = printOf(name.toLocaleLowerCase('vi'));
    return !taken.has(print) && taken.add(print) === taken;
  };
  const nameOnce = (key: string, label: string): string => {
    const wanted = safeFileName(label);
    let name = wanted;
    for (let n = 0; !take(name); n++) name = `${wanted} (${signsOf(n === 0 ? key : `${key} ${n}`)})`;
    return name;
  };
  return {
    nameOnce,
    nameOf(key, label) {
      const known = names.get(key);
      if (known !== undefined) return known;
      const name = nameOnce(key, label);
      names.set(key, name);
      return name;
    },
  };
}
