import { copied } from '../text/copied';
import { internalized } from '../text/internalized';
import { fold } from '../text/letters';

/** Kinds, roles, titles and names: an article says the same again and again, and so do the next ones. */
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;

/** `fold` of something short that is likely to be asked for again. */
export function foldOnce(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const folded = internalized(fold(text));
  known.set(copied(text), folded);
  return folded;
}
