import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import type { OfficePhrase, TokenSpan } from './phrase';

/**
 * "Bộ trưởng Ngoại giao", "Bộ trưởng Quốc phòng Mỹ" are said for "Bộ trưởng Bộ …"; who has an arm of the army, or is of no more
 * than a country, has no ministry of it.
 */
export function withMinistry(context: Context, office: OfficePhrase, body: string): string {
  if (office.row.of?.includes('ministry') !== true || office.row.takes !== 'required') return body;
  if (office.abroad && (ARM.test(body) || isCountry(context, office.body))) return body;
  return /^(?:Bộ|Ủy ban|Văn phòng|Ngân hàng|Thanh tra)(?: |$)/iu.test(body) ? body : `Bộ ${body}`;
}

const ARM = /^(?:hải|lục|không) quân/iu;

function isCountry({ hits, lexicon }: Context, { first }: TokenSpan): boolean {
  const hit = hitAt(hits, first, EntryType.Organization | EntryType.Place);
  return hit >= 0 && lexicon.organization(hits.entry[hit] ?? -1)?.group === 'country';
}
