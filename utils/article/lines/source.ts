import { isOutletNamed } from '../newspapers';
import { readByline } from './byline';

const SAID = /^\(?\s*(nguồn(?: tin)?|theo nguồn|link bài gốc|theo)\s*:?\s*(\S.{1,80}?)\s*\)?\.?$/iu;
/** "(TTXVN/Vietnam+)". */
const SIGNED = /^\(([\p{L}+.]{2,20})(?:\/[\p{L}+. ]{2,20})+\)$/u;
/** The page of a province or a ministry: "Cổng TTĐT tỉnh Bến Tre". */
const PORTAL = /^(?:cổng (?:thông tin|TTĐT)|trang (?:thông tin|TTĐT))(?: [^,;:]+)?$/iu;
const TAIL = /\((?:theo|nguồn)\s*:?\s+([^()]{2,40})\)\.?$/iu;

/**
 * Whom a line says the article was reprinted from, as printed.
 *
 * ✓ `Nguồn: qdnd.vn`, `Theo TTXVN`, `Theo Cổng TTĐT tỉnh Bến Tre`, `(TTXVN/Vietnam+)`, `Tiến Đạt - Trọng Hải/Qdnd.vn`, `Link bài gốc https://…`
 * ✗ `Theo Hồ Hương` (a person), `Theo thiết kế, …`, `Theo Cổng thông tin điện tử Chính phủ, giá xăng giảm`
 */
export function readSource(line: string): string | undefined {
  if (line.length > 120) return undefined;
  const signed = SIGNED.exec(line)?.[1];
  if (signed) return signed;
  const said = SAID.exec(line);
  if (said?.[1] && said[2]) {
    const host = /^https?:\/\/(?:www\.)?([^/\s]+)/i.exec(said[2])?.[1];
    if (host) return host;
    const theo = /^theo$/i.test(said[1]);
    return !theo || isOutletNamed(said[2]) || PORTAL.test(said[2]) ? said[2] : undefined;
  }
  return readByline(line)?.source;
}

/** The paper named in brackets at the end of a last paragraph: "… trong quý hai. (Theo TTXVN)". */
export function sourceAtEnd(paragraph: string): string | undefined {
  const name = TAIL.exec(paragraph)?.[1]?.trim();
  return name && isOutletNamed(name) ? name : undefined;
}
