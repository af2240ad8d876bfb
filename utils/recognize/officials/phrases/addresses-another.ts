import { endsSentence } from '../../../text/sentences';
import type { Context } from '../../recognizer';
import { itemAt } from '../../shared/item-at';
import type { Chain } from './attach';
import { SAID_AFTER } from './link';
import { isFormer } from './office-modifiers';
import type { Phrase } from './phrase';
import { areWords, isCapitalized, isWord, spanText } from './token-words';

/** True where somebody addressed by his office stands before the comma or behind it: the chain is of two people. */
export function addressesAnother(context: Context, chain: Chain, at: number, index: number): boolean {
  const { phrases, links } = chain;
  if (isReportedTo(context, chain, at, index) || hasIssued(context, chain, at, index)) return true;
  if (isOfGovernment(context, chain, at)) return true;
  // "Đáp lời Bộ trưởng, [Ngài Tổng giám đốc] …"
  if (isExcellency(context, phrases[at]) && phrases[at + 1]?.kind === 'office') return true;
  // "qua [ngài Đại sứ], Bộ trưởng …"
  const direct = itemAt(phrases, at - 1)?.kind === 'office' && itemAt(links, at - 2) === 'adjacent';
  return direct && isExcellency(context, itemAt(phrases, at - 2));
}

/**
 * "Báo cáo với [Bộ trưởng], Thiếu tướng A, Tư lệnh Quân khu 9, …", "Trong thư gửi [Cục trưởng Cục X], bà A - Giám đốc …":
 * whoever begins the sentence by reporting to an office or writes to one has his own behind his name.
 */
function isReportedTo(context: Context, { phrases, links }: Chain, at: number, index: number): boolean {
  const office = itemAt(phrases, at - 1);
  const kind = phrases[at]?.kind;
  if (office?.kind !== 'office' || (kind !== 'rank' && kind !== 'honorific' && kind !== 'office')) return false;
  const alone = kind !== 'office';
  if (alone && (phrases[index + 1]?.kind !== 'office' || !SAID_AFTER.has(links[index] ?? 'none'))) return false;
  if (alone && areWords(context, office.first - 2, 'thư', 'gửi')) return true;
  if (office.body.last > office.body.first) return false;
  const before = isWord(context, office.first - 1, 'với') ? office.first - 1 : office.first;
  if (!isCapitalized(context, before - 2)) return false;
  // "Báo cáo [Thủ tướng], Bộ trưởng A cho biết": two offices are of two people.
  return areWords(context, before - 2, 'báo', 'cáo') || (alone && areWords(context, before - 2, 'trả', 'lời'));
}

/**
 * "Theo quyết định của [Bộ trưởng Bộ X], Đại tá A được điều động …": the decision's maker is not whom it is about; before two
 * names "Theo quyết định của Bộ trưởng Bộ X, Đại tướng A, Đại tá B …" the first is the maker's.
 */
function hasIssued(context: Context, { phrases, links }: Chain, at: number, index: number): boolean {
  const [office, address] = [itemAt(phrases, at - 1), phrases[at]];
  if (office?.kind !== 'office' || links[at - 1] !== 'comma' || address?.kind === 'office') return false;
  const other = links[index] === 'comma' && phrases[index + 1]?.kind !== 'office';
  return !other && isOfDecision(context, office.first);
}

const FURTHEST_DECISION = 16;

/** "quyết định số 12/QĐ-BCA ngày 3/5 của [Bộ trưởng Bộ X]" */
function isOfDecision(context: Context, first: number): boolean {
  if (!isWord(context, first - 1, 'của')) return false;
  for (let at = first - 2; at >= Math.max(1, first - FURTHEST_DECISION); at--) {
    if (endsSentence(context.tokens, at)) return false;
    if (areWords(context, at - 1, 'quyết', 'định')) return true;
  }
  return false;
}

const GOVERNING = /^(?:(?:Phó )?Thủ tướng|Bộ trưởng)/u;
const OF_A_UNIT = /^(?:phó )?(?:chủ tịch (?:ubnd|hđnd|[uủ][yỷ] ban nhân dân|hội đồng nhân dân)|giám đốc sở) /iu;

/** "ý kiến của [Phó Thủ tướng Chính phủ], Phó Chủ tịch UBND tỉnh A yêu cầu …": nobody is of the Government and of a unit at once. */
function isOfGovernment(context: Context, { phrases, links }: Chain, at: number): boolean {
  const [office, next] = [itemAt(phrases, at - 1), phrases[at]];
  if (office?.kind !== 'office' || next?.kind !== 'office' || links[at - 1] !== 'comma') return false;
  return GOVERNING.test(office.row.role) && !isFormer(context, office.first) && OF_A_UNIT.test(spanText(context, next));
}

function isExcellency(context: Context, phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'honorific' && isWord(context, phrase.last - 1, 'ngài');
}
