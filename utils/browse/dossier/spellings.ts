import type { EntityKey } from '../../model/ids';
import { compareWords } from '../../text/compare-words';
import type { Reading } from './reading';

/** One way in which articles write a name, and how often. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
}

/** Adds the words that an article uses for an official or a document to `counts`; offices without a name are no spelling. */
export function addSpellings(counts: Map<string, number>, { recognition }: Reading, key: EntityKey): void {
  for (const { ref, surface, nominal } of recognition.mentions)
    if (ref === key && !nominal) counts.set(surface, (counts.get(surface) ?? 0) + 1);
}

/** The spellings, the most used first. */
export function spellingsOf(counts: ReadonlyMap<string, number>): readonly Spelling[] {
  return Array.from(counts, ([text, count]) => ({ text, count })).sort(
    (a, b) => b.count - a.count || compareWords(a.text, b.text),
  );
}
