import type { OfficePhrase } from './phrase';

/** "Bộ trưởng Ngoại giao" is said for "Bộ trưởng Bộ Ngoại giao", but not abroad. */
export function withMinistry(office: OfficePhrase, body: string): string {
  if (office.abroad || office.row.of?.includes('ministry') !== true || office.row.takes !== 'required') return body;
  return /^(?:Bộ|Ủy ban|Văn phòng|Ngân hàng|Thanh tra)(?: |$)/iu.test(body) ? body : `Bộ ${body}`;
}
