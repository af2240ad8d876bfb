import type { Annotation } from '../model/annotation';
import type { PlacedNote } from '../model/placed-note';
import { anchor } from './anchor';
import { type Correspondence, correspond } from './correspond';
import { type PlainText, plainText } from './plain-text';

/** Finds every highlight's place in the text as it reads now, with the help of the text it was described in. */
export function placeNotes(
  annotations: readonly Annotation[],
  textOf: (hash: string) => string | undefined,
  now: string,
): readonly PlacedNote[] {
  const plain = plainText(now);
  const ways = new Map<string, Correspondence | undefined>();
  const wayFrom = (hash: string) => {
    if (!ways.has(hash)) ways.set(hash, wayBetween(textOf(hash), plain));
    return ways.get(hash);
  };
  return annotations.map((annotation): PlacedNote => {
    const anchored = anchor(plain, annotation.selectors, 'passage', wayFrom(annotation.textHash));
    if (!('orphan' in anchored)) return { annotation, span: anchored.span };
    const { reason, nearest } = anchored;
    return { annotation, orphan: { reason, ...(nearest && { nearest }) } };
  });
}

// Where nothing changed every quote stands at its position.
const wayBetween = (old: string | undefined, now: PlainText) =>
  old === undefined || old === now.original ? undefined : correspond(old, now);
