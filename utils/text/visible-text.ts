import { firstAt } from './first-at';

const INVISIBLE = /[\u00ad\u180e\u200b-\u200d\u2060\ufeff]/;
const ALL_INVISIBLE = /[\u00ad\u180e\u200b-\u200d\u2060\ufeff]/g;

/** A text without its soft hyphens and zero-width characters, with the way back to its offsets. */
export interface VisibleText {
  readonly text: string;
  /** Offset in the original of the character at `offset`; of the end, the end. */
  toOriginal(offset: number): number;
  /** Offset in `text` for an offset in the original; of an invisible character, that of the next visible one. */
  fromOriginal(offset: number): number;
}

/** Drops what no reader sees; `undefined` where there is none, which is nearly always. */
export function visibleText(original: string): VisibleText | undefined {
  if (!INVISIBLE.test(original)) return undefined;
  const dropped = [...original.matchAll(ALL_INVISIBLE)].map(({ index }) => index);
  return {
    text: original.replace(ALL_INVISIBLE, ''),
    toOriginal: (offset) => offset + firstAt(dropped.length, (i) => (dropped[i] as number) - i > offset),
    fromOriginal: (offset) => offset - firstAt(dropped.length, (i) => (dropped[i] as number) >= offset),
  };
}
