import type { Lexicon } from './lexicon';

/** The body a symbol names: "QĐ-TTg" → "Thủ tướng Chính phủ". Nothing where the code is shared by several: "TW", "UBND". */
export function issuerOfSymbol(symbol: string, lexicon: Lexicon): string | undefined {
  const codes = symbol.split(/[-/.]/);
  const row = lexicon.issuerOf(codes.at(-1) ?? '');
  return row === undefined || row.open ? undefined : row.issuer;
}
