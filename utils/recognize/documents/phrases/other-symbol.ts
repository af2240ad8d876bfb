import type { Lexicon } from '../../../lexicon/lexicon';

/** True if a symbol names another body than `issuer`: "215/BYT-TH" is none of the "Bộ Xây dựng". */
export function isOfAnother(issuer: string, symbol: string | undefined, lexicon: Lexicon): boolean {
  const bodies = bodiesOf(symbol, lexicon);
  return bodies.length > 0 && !bodies.some((body) => isOf(issuer, body));
}

/** True if a symbol names `issuer`: "469/TTr-CP" the "Chính phủ". */
export function isSaidBySymbol(issuer: string, symbol: string, lexicon: Lexicon): boolean {
  return bodiesOf(symbol, lexicon).some((body) => isOf(issuer, body));
}

function bodiesOf(symbol: string | undefined, lexicon: Lexicon): readonly string[] {
  return (symbol ?? '').split(/[-/.]/).flatMap((code) => {
    const row = lexicon.issuerOf(code);
    return row === undefined || (row.open && !row.own) ? [] : [row.issuer];
  });
}

/** "Bộ trưởng Bộ Y tế" is of the "Bộ Y tế"; decrees are the Government's, and not the Prime Minister's. */
function isOf(issuer: string, body: string): boolean {
  if (body === 'Chính phủ' && issuer === 'Thủ tướng Chính phủ') return false;
  const [said, known] = [shortCommittee(issuer), shortCommittee(body)];
  return said.includes(known) || known.includes(said);
}

/** "Văn phòng Ban Chấp hành Trung ương" is the "Văn phòng Trung ương Đảng". */
function shortCommittee(body: string): string {
  return body.replace('Ban Chấp hành Trung ương', 'Trung ương').replace('Trung ương Đảng', 'Trung ương');
}

/**
 * "/TW" is the Party's: whoever signs for the State does not make it, nor whoever signs for the Party. The chairman of the
 * National Assembly signs what it resolved.
 */
export function isContradicted(issuer: string, symbol: string | undefined): boolean {
  if (/\/T[WƯ]$/.test(symbol ?? '')) return NOT_OF_PARTY.test(issuer);
  return /(?:^|\/)(?:UBTV)?QH\d/.test(symbol ?? '') && /^(?:Chủ tịch|Chính phủ|Thủ tướng)/.test(issuer);
}

const NOT_OF_PARTY =
  /^(?:Thủ tướng Chính phủ|Chính phủ|Quốc hội|Chủ tịch nước|Chủ tịch Quốc hội|Tổng Bí thư|Thường trực Ban Bí thư)/;
