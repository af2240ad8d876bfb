import { canonicalText } from '../text/letters';
import { buildSyllableTable } from '../text/syllable-table';
import { tokenize } from '../text/tokenize';
import { TokenKind } from '../text/tokens';
import { buildTrie, type FlatTrie } from './build-trie';
import type { NameRow, Seeds } from './seed-rows';
import { allSpellings, oneSpelling } from './spellings';
import { type ListName, surfacedEntries } from './surfaces';

/** The lexicon as plain JSON: made once at build time, loaded by the worker each time it starts. */
export interface CompiledLexicon {
  readonly seeds: Seeds;
  /** Canonical syllables joined by a line break; several stand for one number. */
  readonly keys: string;
  readonly ids: readonly number[];
  readonly entryType: readonly number[];
  readonly entryList: readonly ListName[];
  readonly entryRow: readonly number[];
  readonly trie: FlatTrie;
  /** By syllable: two bits each for family, middle and given name, one for "is also a word". */
  readonly nameBits: readonly number[];
}

/** Builds the compiled lexicon from the seeds. */
export function compileLexicon(whole: Seeds): CompiledLexicon {
  const seeds = { ...whole, names: { ...whole.names, names: whole.names.names.filter(isOfSeveralTokens) } };
  const numbering = new Map<string, number>();
  const entries = surfacedEntries(seeds);
  const paths = entries.flatMap((entry, number) =>
    entry.surfaces.map((surface) => ({
      syllables: syllablesOf(surface.text, numbering),
      entry: number,
      capital: surface.capital,
    })),
  );
  const nameBits = namesBySyllable(whole.names.names, numbering);
  const spellings = [...numbering].flatMap(([key, id]) => allSpellings(key).map((spelling) => ({ spelling, id })));
  return {
    seeds,
    keys: spellings.map(({ spelling }) => spelling).join('\n'),
    ids: spellings.map(({ id }) => id),
    entryType: entries.map(({ type }) => type),
    entryList: entries.map(({ list }) => list),
    entryRow: entries.map(({ row }) => row),
    trie: buildTrie(paths, numbering.size),
    nameBits: Array.from({ length: numbering.size }, (_, id) => nameBits.get(id) ?? 0),
  };
}

/** "K'": an entry of its own. All other names are told by the bits of their syllable, and their rows are left out. */
function isOfSeveralTokens({ name }: NameRow): boolean {
  return /[^\p{L}]/u.test(name);
}

const NO_SYLLABLES = buildSyllableTable([]);

/** The numbers of a surface's tokens; syllables not met before get the next number. */
function syllablesOf(surface: string, numbering: Map<string, number>): readonly number[] {
  const tokens = tokenize(surface, NO_SYLLABLES);
  const numbers: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.Break) continue;
    numbers.push(numberOf(surface.slice(tokens.start[i], tokens.end[i]), numbering));
  }
  return numbers;
}

function numberOf(syllable: string, numbering: Map<string, number>): number {
  const key = oneSpelling(canonicalText(syllable));
  const known = numbering.get(key);
  if (known !== undefined) return known;
  numbering.set(key, numbering.size);
  return numbering.size - 1;
}

const PART_SHIFT = { family: 0, middle: 2, given: 4 } as const;
const WORD_BIT = 1 << 6;

function namesBySyllable(names: readonly NameRow[], numbering: Map<string, number>): Map<number, number> {
  const bits = new Map<number, number>();
  for (const row of names) {
    if (isOfSeveralTokens(row)) continue;
    const id = numberOf(row.name, numbering);
    bits.set(id, withTier(bits.get(id) ?? 0, row));
  }
  return bits;
}

/** Two spellings of one syllable ("Thúy", "Thuý") may stand in two rows: the commoner tier counts. */
function withTier(before: number, row: NameRow): number {
  const shift = PART_SHIFT[row.part];
  const seen = (before >> shift) & 3;
  const tier = seen === 0 ? row.tier : Math.min(seen, row.tier);
  return (before & ~(3 << shift)) | (tier << shift) | (row.word ? WORD_BIT : 0);
}
