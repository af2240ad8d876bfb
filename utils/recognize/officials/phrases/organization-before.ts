import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import type { TokenSpan } from './phrase';
import { readOrganization } from './read-organization';

const FURTHEST_HEAD = 16;

/** The longest organization that ends where the token begins: "Đoàn công tác của Bộ X | do". */
export function organizationBefore(context: Context, end: number): TokenSpan | undefined {
  let found: TokenSpan | undefined;
  for (let at = end - 1; at >= Math.max(0, end - FURTHEST_HEAD); at--) {
    if (hitAt(context.hits, at, EntryType.Organization | EntryType.OrganizationHead) < 0) continue;
    if (readOrganization(context, at)?.last === end) found = { first: at, last: end };
  }
  return found;
}
