import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import { Shape } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { readVietnameseName } from './read-name';
import { isCapitalized, isTitled, isWord } from './token-words';

export const HEADS = EntryType.Organization | EntryType.OrganizationHead;

/** The organization or head at the token, the longer one; -1 if there is none. */
export function headAt(context: Context, token: number): number {
  const hit = hitAt(context.hits, token, HEADS);
  if (hit < 0) return -1;
  const office = hitAt(context.hits, token, EntryType.Office);
  if (office >= 0 && (context.hits.last[office] ?? 0) > (context.hits.last[hit] ?? 0)) return -1;
  if (isUnitBeforeName(context, token)) return -1;
  const single = (context.hits.last[hit] ?? 0) - token === 1;
  if (single && hitAt(context.hits, token, EntryType.OrganizationWord) >= 0) return -1;
  return single && !isCapitalized(context, token) ? -1 : hit;
}

/** "HĐND [tỉnh] Đoàn Văn Lũy": a small unit before somebody's family name is no "Tỉnh Đoàn". */
function isUnitBeforeName(context: Context, token: number): boolean {
  if (!isWord(context, token + 1, 'đoàn') || isCapitalized(context, token) || !isTitled(context, token + 1))
    return false;
  return readVietnameseName(context, token + 1, 'office') - token > 3;
}

export function isCompany({ hits, lexicon }: Context, hit: number): boolean {
  return lexicon.organizationHead(hits.entry[hit] ?? -1)?.company === true;
}

/** True after heads whose slot is a name of any kind: "Trường THPT Nguyễn Huệ", "Bệnh viện Lê Hữu Trác". */
export function takesName({ hits, lexicon }: Context, hit: number): boolean {
  return lexicon.organizationHead(hits.entry[hit] ?? -1)?.slot === 'NAME';
}

/** True for bodies that the lexicon knows as a whole: "Bộ Quốc phòng", "Chính phủ"; "Đảng" alone may go on. */
export function isComplete({ hits, lexicon, tokens }: Context, hit: number): boolean {
  const words = (hits.last[hit] ?? 0) - (hits.first[hit] ?? 0);
  // "Chủ nhiệm UB Đối ngoại của [QH]"
  return (
    (words >= 2 || tokens.shape[hits.first[hit] ?? 0] === Shape.Upper) &&
    lexicon.organization(hits.entry[hit] ?? -1) !== undefined
  );
}

/** True after heads whose slot is a place and nothing else: "Huyện ủy", "UBND". */
export function takesPlace({ hits, lexicon }: Context, hit: number): boolean {
  return lexicon.organizationHead(hits.entry[hit] ?? -1)?.slot.endsWith('PLACE') === true;
}
