import type { Lexicon } from '../../../lexicon/lexicon';

/** True if a symbol names another body than `issuer`: "215/BYT-TH" is none of the "Bộ Xây dựng". */
export function isOfAnother(issuer: string, symbol: string | undefined, lexicon: Lexicon): boolean {
  const bodies = (symbol ?? '').split(/[-/.]/).flatMap((code) => {
    const row = lexicon.issuerOf(code);
    return row === undefined || (row.open && !row.own) ? [] : [row.issuer];
  });
  return bodies.length > 0 && !bodies.some((body) => isOf(issuer, body));
}

/** "Bộ trưởng Bộ Y tế" is of the "Bộ Y tế"; decrees are the Government's, and not the Prime Minister's. */
function isOf(issuer: string, body: string): boolean {
  if (body === 'Chính phủ' && issuer === 'Thủ tướng Chính phủ') return false;
  return issuer.includes(body) || body.includes(issuer);
}
