import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { type NamePhrase, type OfficePhrase, officeWith, type TokenSpan } from './phrase';
import { readOrganization } from './read-organization';
import { isCapitalized, isWord } from './token-words';

/**
 * "Tổng thống Petrov [của Nga]", "Thẩm phán Yoon Hye-jin [của Tòa án quận X]": what the last office before the name is of,
 * where it says no body itself.
 */
export function withBodyBehind(
  context: Context,
  { last: of }: NamePhrase,
  offices: readonly OfficePhrase[],
): readonly OfficePhrase[] {
  const office = offices.at(-1);
  if (office === undefined || office.body.last > office.body.first || !isWord(context, of, 'của')) return offices;
  const country = countryAt(context, of + 1);
  const body = country ?? (isWhole(office) ? undefined : bodyAt(context, of + 1));
  if (body === undefined) return offices;
  const abroad = country !== undefined || office.abroad;
  return [...offices.slice(0, -1), officeWith(office, { body, abroad })];
}

/** "Bộ trưởng Lê Văn A [của Chính phủ mới]": not his ministry. */
function isWhole({ row }: OfficePhrase): boolean {
  return row.takes === 'none' || row.of?.includes('ministry') === true;
}

function countryAt({ hits, lexicon }: Context, first: number): TokenSpan | undefined {
  const hit = hitAt(hits, first, EntryType.Place);
  const group = hit < 0 ? undefined : lexicon.organization(hits.entry[hit] ?? -1)?.group;
  return group === 'country' || group === 'city' ? { first, last: hits.last[hit] ?? first + 1 } : undefined;
}

function bodyAt(context: Context, first: number): TokenSpan | undefined {
  const read = isCapitalized(context, first) ? readOrganization(context, first) : undefined;
  return read === undefined || read.company ? undefined : { first, last: read.last };
}
