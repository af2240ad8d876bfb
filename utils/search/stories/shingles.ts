import { foldWord } from '../syllable';

/** Runs of letters or of digits, as the index reads them. */
const WORD = /\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*|\p{N}+/gu;

/**
 * So many syllables make a shingle. Fewer are common phrases ("Ủy viên Bộ Chính trị"), more do not survive a reworded
 * sentence; with five, `bench search` tells stories apart best (3 to 8 were tried on the pool).
 */
export const SHINGLE = 5;

/** Hash of a word: FNV-1a over its folded code units, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The last step of MurmurHash3: neighbours in, strangers out. */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * The shingles of a text as hashes of 32 bits, each once: every run of five syllables of a line, folded, so that case,
 * tones, signs and spaces make no other story. A shingle never crosses a line: where paragraphs are cut, all others stay.
 */
export function shinglesOf(text: string): ReadonlySet<number> {
  const known = new Map<string, number>();
  const shingles = new Set<number>();
  for (const line of text.split('\n')) {
    const words = (line.match(WORD) ?? []).map((word) => {
      const seen = known.get(word);
      if (seen !== undefined) return seen;
      const hash = hashWord(foldWord(word));
      known.set(word, hash);
      return hash;
    });
    for (let at = 0; at + SHINGLE <= words.length; at++) {
      let hash = 0;
      for (let i = at; i < at + SHINGLE; i++) hash = Math.imul(hash, 31) + (words[i] as number);
      shingles.add(mixed(hash));
    }
  }
  return shingles;
}
