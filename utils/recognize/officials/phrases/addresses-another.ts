import type { Context } from '../../recognizer';
import { itemAt } from '../../shared/item-at';
import type { Chain } from './attach';
import { SAID_AFTER } from './link';
import type { Phrase } from './phrase';
import { areWords, isCapitalized, isWord } from './token-words';

/** True where somebody addressed by his office stands before the comma or behind it: the chain is of two people. */
export function addressesAnother(context: Context, chain: Chain, at: number, index: number): boolean {
  const { phrases, links } = chain;
  if (isReportedTo(context, chain, at, index)) return true;
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
  const lead = phrases[at]?.kind;
  if (office?.kind !== 'office' || (lead !== 'rank' && lead !== 'honorific')) return false;
  if (phrases[index + 1]?.kind !== 'office' || !SAID_AFTER.has(links[index] ?? 'none')) return false;
  if (areWords(context, office.first - 2, 'thư', 'gửi')) return true;
  if (office.body.last > office.body.first) return false;
  const before = isWord(context, office.first - 1, 'với') ? office.first - 1 : office.first;
  const reports = areWords(context, before - 2, 'báo', 'cáo') || areWords(context, before - 2, 'trả', 'lời');
  return reports && isCapitalized(context, before - 2);
}

function isExcellency(context: Context, phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'honorific' && isWord(context, phrase.last - 1, 'ngài');
}
