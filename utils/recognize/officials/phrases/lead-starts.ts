import { singleSpaced } from '../../../text/single-spaced';
import type { Context } from '../../recognizer';
import { itemAt } from '../../shared/item-at';
import { addressesAnother } from './addresses-another';
import type { Chain } from './attach';
import { isFirmsName } from './firms-name';
import { type Link, SAID_AFTER } from './link';
import { isOfficeItself } from './office-itself';
import type { OfficePhrase, Phrase } from './phrase';
import { isTitled, isWord, isWordToken, lowerText, spanText } from './token-words';

const CHAINED: ReadonlySet<Link> = new Set(['adjacent', 'comma', 'dash', 'also']);

/** More offices than anybody holds. */
const LONGEST_CHAIN = 12;

/** For every name, the index of the first phrase of its lead. */
export function leadStarts(context: Context, chain: Chain): readonly number[] {
  const { phrases } = chain;
  const starts: number[] = [];
  let previous = -1;
  for (let i = 0; i < phrases.length; i++) {
    starts.push(i);
    if (phrases[i]?.kind !== 'name') continue;
    starts[i] = leadStart(context, chain, i, previous, itemAt(starts, previous) ?? 0);
    previous = i;
  }
  return starts;
}

function leadStart(context: Context, chain: Chain, index: number, previous: number, previousStart: number): number {
  const core = coreStart(context, chain, index);
  if (core === index) return index;
  const free = chainStart(context, chain, core, index);
  const link = previous < 0 ? 'none' : (chain.links[previous] ?? 'none');
  if (free <= previous + 1 && (link === 'bracket' || link === 'is')) return titlesStart(chain, core, previous);
  if (free > previous + 1 || !CHAINED.has(link)) return Math.max(free, previous + 1);
  if (isFirmsName(context, chain, core, previous, index)) return index;
  // The offices between two names belong to the second if the first has its own before it, else to the first.
  const officesBefore = chain.phrases.slice(previousStart, previous).some((p) => p.kind === 'office');
  const coreHasOffice = chain.phrases.slice(core, index).some((p) => p.kind === 'office');
  const own = coreHasOffice || isAddressed(chain, core, index);
  return officesBefore && own ? previous + 1 : titlesStart(chain, core, previous);
}

/** "…, Đại sứ Úc, [bà] B dự lễ": an address behind an office, and no office behind the name. */
function isAddressed({ phrases, links }: Chain, core: number, index: number): boolean {
  const [office, address] = [itemAt(phrases, core - 1), phrases[core]];
  if (address?.kind !== 'honorific' || address.plural || core !== index - 1) return false;
  if (office?.kind !== 'office' || links[core - 1] !== 'comma' || office.body.last === office.body.first) return false;
  return phrases[index + 1]?.kind !== 'office' || !SAID_AFTER.has(links[index] ?? 'none');
}

/** The phrases that touch the name: "đồng chí Thượng tướng", "Thứ trưởng Bộ Quốc phòng - Thượng tướng". */
function coreStart(context: Context, chain: Chain, index: number): number {
  let at = index;
  while (at > 0 && chain.links[at - 1] === 'adjacent' && isLead(chain.phrases[at - 1], at === index)) {
    // Two offices without a comma: the first ends another sentence, whose stop is missing.
    if (chain.phrases[at]?.kind === 'office' && chain.phrases[at - 1]?.kind === 'office') break;
    if (opensAnew(context, chain.phrases[at - 1], chain.phrases[at])) break;
    // "Phu nhân Tổng Bí thư A": whose wife she is.
    if (at < index && isWife(context, chain.phrases[at - 1])) break;
    at--;
  }
  if (at === index) return isShared(chain, index) ? index - 1 : behindDash(context, chain, index);
  while (at > 0 && chain.links[at - 1] === 'dash' && chain.phrases[at - 1]?.kind === 'office') at--;
  return at;
}

/** "các đồng chí [Phó Chủ tịch UBND tỉnh:] A, B": the office said for all stands before the first; "4 Phó Chủ tịch: A, B" counts them. */
function isShared({ phrases, links }: Chain, index: number): boolean {
  const [before, office] = [itemAt(phrases, index - 2), itemAt(phrases, index - 1)];
  if (office?.kind !== 'office' || itemAt(links, index - 1) !== 'colon') return false;
  // "Tổng Biên tập: A"
  if (office.row.domain === 'báo chí') return true;
  return before?.kind === 'honorific' && before.plural && links[index - 2] === 'adjacent';
}

/** "Bí thư Tỉnh ủy Nghệ An - Nguyễn Đắc Vinh cho biết": the office stands before the dash, unless it is another's. */
function behindDash(context: Context, chain: Chain, index: number): number {
  const office = itemAt(chain.phrases, index - 1);
  const free =
    !CHAINED.has(itemAt(chain.links, index - 2) ?? 'none') || itemAt(chain.phrases, index - 2)?.kind === 'office';
  const said = chain.links[index] === 'dash' || chain.links[index] === 'comma';
  if (itemAt(chain.links, index - 1) === 'comma') return isOnlyHolders(context, chain, index) ? index - 1 : index;
  return office?.kind === 'office' && chain.links[index - 1] === 'dash' && free && !said ? index - 1 : index;
}

/** "…, Thứ trưởng Bộ Y tế, Lê Văn An cho biết": one office with its body and a full name, nothing joined to either. */
function isOnlyHolders(context: Context, { phrases, links }: Chain, index: number): boolean {
  const [office, name] = [phrases[index - 1], phrases[index]];
  if (office?.kind !== 'office' || office.plural || office.body.last === office.body.first) return false;
  if (name?.kind !== 'name') return false;
  // "cùng Đại sứ Anh tại Việt Nam, Gareth Wart.", ". Tổng thống Mỹ, Pete Carter nói"; not "Theo Tổng thống Pháp, Notre Dame sẽ …"
  const apart = !isWordToken(context, name.last) || !isWordToken(context, office.first - 1);
  const foreign = name.shape === 'foreign' && name.last - name.first > 1 && office.abroad && apart;
  if (!foreign && (name.shape !== 'vietnamese' || name.last - name.first < 3)) return false;
  return (itemAt(links, index - 2) ?? 'none') === 'none' && (links[index] ?? 'none') === 'none';
}

/** "Chính ủy Quân chủng X [Ông] Đại cho biết": a capital address right behind a body begins another sentence, whose stop is missing. */
function opensAnew(context: Context, office: Phrase | undefined, address: Phrase | undefined): boolean {
  if (office?.kind !== 'office' || office.body.last === office.body.first || office.abroad) return false;
  return address?.kind === 'honorific' && address.strength === 'person' && isTitled(context, address.first);
}

function isWife(context: Context, phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'honorific' && isWord(context, phrase.first, 'phu');
}

function isLead(phrase: Phrase | undefined, direct: boolean): boolean {
  if (phrase === undefined || phrase.kind === 'name') return false;
  return !(phrase.kind === 'honorific' && phrase.plural) || direct;
}

/** Further to the left over commas: "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, …". */
function chainStart(context: Context, chain: Chain, core: number, index: number): number {
  let at = core;
  while (at > 0 && core - at < LONGEST_CHAIN && CHAINED.has(chain.links[at - 1] ?? 'none')) {
    const before = chain.phrases[at - 1];
    if (before === undefined || before.kind === 'name' || speaksForOthers(context, before.first)) break;
    if (before.kind === 'honorific' && (isSpokenTo(chain, at - 1) || (at < index && isWife(context, before)))) break;
    if (isChiefOf(context, before, chain.phrases[at]) || isQuestioned(context, before, chain.phrases[at])) break;
    if (addressesAnother(context, chain, at, index)) break;
    // "khi tranh cử [Tổng thống], Thủ tướng A …": what he wants to be.
    if (isWord(context, before.first - 1, 'cử') && RUNNING.has(lowerText(context, before.first - 2))) break;
    // "giữ cương vị Bí thư …, Chủ tịch …, ông A": what is held then is no lead now.
    const also = chain.links[at - 2] === 'also';
    if (before.kind === 'office' && !also && isOfficeItself(context, before)) return core;
    if (before.kind === 'office' && before.plural) break;
    at--;
  }
  return at;
}

/** "các đồng chí", and "chia sẻ với các thầy [cô], Thủ tướng A …": an address behind a comma is of others than his. */
function isSpokenTo({ phrases, links }: Chain, at: number): boolean {
  const address = phrases[at];
  if (address?.kind !== 'honorific') return false;
  return address.plural || (address.strength === 'person' && links[at] === 'comma');
}

/** The beginnings of "tranh cử", "ứng cử", "bầu cử"; "cử Đặc phái viên" sends him. */
const RUNNING = new Set(['tranh', 'ứng', 'bầu']);

/** A role in small letters with plain spaces, however it is printed. */
function plainly(context: Context, { role }: OfficePhrase): string {
  return singleSpaced(spanText(context, role).toLowerCase());
}

/** "Thủ tướng, Phó Thủ tướng …": a chief and his deputy are two people. */
function isChiefOf(context: Context, chief: Phrase, deputy: Phrase | undefined): boolean {
  if (chief.kind !== 'office' || deputy?.kind !== 'office') return false;
  return plainly(context, deputy) === `phó ${plainly(context, chief)}`;
}

/** "Chất vấn [Bộ trưởng], đại biểu A …", "Chất vấn [Bộ trưởng Bộ Y tế], …": a minister is whom the delegate asks. */
function isQuestioned(context: Context, minister: Phrase, delegate: Phrase | undefined): boolean {
  if (minister.kind !== 'office' || delegate?.kind !== 'office') return false;
  if (minister.row.of?.includes('ministry') !== true || !/^đại biểu/iu.test(delegate.row.role)) return false;
  return minister.body.last === minister.body.first || isAsked(context, minister.first);
}

/** "chất vấn [Bộ trưởng …]", "gửi câu hỏi tới [Bộ trưởng …]"; not "trao bằng khen cho [Bộ trưởng …]". */
function isAsked(context: Context, first: number): boolean {
  if (ASKING.has(lowerText(context, first - 1))) return true;
  return ASKED.has(lowerText(context, first - 1)) && ASKING.has(lowerText(context, first - 2));
}

/** The ends of "chất vấn", "câu hỏi", "tranh luận". */
const ASKING = new Set(['vấn', 'hỏi', 'luận']);

const ASKED = new Set(['cho', 'với', 'tới', 'đến']);

/** "PGS, TS, Đại tá …": titles and ranks before a comma go with the name that follows. */
function titlesStart(chain: Chain, core: number, previous: number): number {
  let at = core;
  while (at - 1 > previous && isTitleOrRank(chain.phrases[at - 1])) at--;
  return at;
}

function isTitleOrRank(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'title' || phrase?.kind === 'rank';
}

/** The ends of "thay mặt", "đại diện", "thừa lệnh", "thừa ủy quyền", "danh hiệu". */
const FOR_OTHERS = new Set(['mặt', 'diện', 'lệnh', 'quyền', 'hiệu']);

/** "thay mặt Thủ tướng, Bộ trưởng …": the office is somebody else's. */
function speaksForOthers(context: Context, first: number): boolean {
  const before = isWord(context, first - 1, 'của') ? first - 2 : first - 1;
  return FOR_OTHERS.has(lowerText(context, before));
}
