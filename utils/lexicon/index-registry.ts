import { kept } from '../text/kept';
import { fold } from '../text/letters';
import type { Lexicon } from './lexicon';
import type { RegistryRow } from './seed-rows';
import { leadingNumber, symbolKey } from './symbol-key';

/** Below this a clause is too little to know a title by. */
const SHORT_CLAUSE = 16;

type Index = ReadonlyMap<string, readonly RegistryRow[]>;
type Registry = Pick<Lexicon, 'documentsBySymbol' | 'documentsByNumber' | 'documentsByTitle' | 'isTitleHead'>;

/** How documents are found in the registry; an index is made when it is first asked for. */
export function indexRegistry(rows: readonly RegistryRow[]): Registry {
  const bySymbol = lazyIndex(rows, (row) => [symbolKey(row.symbol)]);
  const byNumber = lazyIndex(rows, (row) => [`${row.kind} ${leadingNumber(row.symbol)}`]);
  const byTitle = lazyIndex(rows, (row) => [row.title ?? '', ...(row.aliases ?? [])].filter(Boolean).map(fold));
  /** The press names the same laws again and again. */
  const asked = new Map<string, readonly RegistryRow[]>();
  const heads = rows.flatMap(({ title }) => (title?.includes(';') ? [fold(title.split(';')[0] ?? '')] : []));
  return {
    // The press leaves out first words ("xây dựng, chỉnh đốn Đảng"), never the last of the clause.
    isTitleHead: (clause) => {
      if (clause.length <= SHORT_CLAUSE) return false;
      const folded = fold(clause);
      return heads.some((head) => head.endsWith(folded));
    },
    documentsBySymbol: (symbol) => bySymbol().get(symbolKey(symbol)) ?? [],
    documentsByNumber: (kind, number) => byNumber().get(`${kind} ${number.replace(/^0+(?=\d)/, '')}`) ?? [],
    documentsByTitle: (title) => kept(asked, title, (printed) => byTitle().get(fold(printed)) ?? []),
  };
}

function lazyIndex(rows: readonly RegistryRow[], keysOf: (row: RegistryRow) => readonly string[]): () => Index {
  let index: Map<string, RegistryRow[]> | undefined;
  return () => {
    if (index !== undefined) return index;
    index = new Map();
    for (const row of rows) {
      for (const key of keysOf(row)) {
        const same = index.get(key);
        if (same === undefined) index.set(key, [row]);
        else same.push(row);
      }
    }
    return index;
  };
}
