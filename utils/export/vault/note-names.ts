import { safeFileName } from '../file-name';

/** Gives every note of a vault a name of its own. */
export interface NoteNames {
  /** The name of the note of `key`, the same whenever it is asked for. */
  readonly nameOf: (key: string, label: string) => string;
}

/** Four signs that a key always has, whatever else is in the collection. */
function signsOf(key: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(4, '0').slice(-4);
}

/**
 * Names that differ on every file system, which may take "Lê An" and "lê an" for one. The first to ask for a name has it;
 * another one gets four signs of its key behind it: a new clip renames no older note.
 */
export function createNoteNames(): NoteNames {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const folded = (name: string) => name.toLocaleLowerCase('vi');
  return {
    nameOf(key, label) {
      const known = names.get(key);
      if (known !== undefined) return known;
      const wanted = safeFileName(label);
      let name = wanted;
      for (let n = 0; taken.has(folded(name)); n++) name = `${wanted} (${signsOf(n === 0 ? key : `${key} ${n}`)})`;
      taken.add(folded(name));
      names.set(key, name);
      return name;
    },
  };
}
