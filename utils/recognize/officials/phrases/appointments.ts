import type { Context } from '../../recognizer';
import { itemAt } from '../../shared/item-at';
import { holderBehind, isNominated, isSubject, successor } from './appointed-subject';
import type { AttachedName, Chain } from './attach';
import { startOf } from './attached-start';
import { careerSubject, topicBefore } from './career';
import { careerGoesOn } from './career-goes-on';
import { isCountrys, isGiven } from './given-office';
import { coupled, isGivenToSeveral, listFrom } from './given-to-several';
import { type HeadlineOffice, headlineOffice } from './headline-office';
import { crossesSentence } from './list-head';
import { hasOwnDoer, isCandidates, isSupposed } from './not-held';
import type { OfficePhrase, Phrase, RankPhrase } from './phrase';
import { isRankOfCareer, rankHolder } from './rank-holder';
import { areWords, isWord, isWordToken, lowerText, markAt } from './token-words';
import { withLedBody } from './with-led-body';

/** Offices that a verb gives to a name of the sentence: "ông Đỗ Văn A làm Chủ tịch …", "giữ chức … đối với …". */
export interface Appointments {
  readonly of: ReadonlyMap<AttachedName, readonly OfficePhrase[]>;
  /** By their first tokens. */
  readonly offices: ReadonlyMap<number, AttachedName>;
  /** Ranks somebody is moved to or from: "ông A bị giáng từ Trung tướng xuống Đại tá". */
  readonly ranks: ReadonlyMap<AttachedName, readonly RankPhrase[]>;
}

export function readAppointments(
  context: Context,
  chain: Chain,
  names: readonly AttachedName[],
  said: ReadonlySet<number>,
): Appointments {
  const of = new Map<AttachedName, OfficePhrase[]>();
  const holders = new Map<number, AttachedName>();
  const ranks = new Map<AttachedName, RankPhrase[]>();
  let next = 0;
  for (let index = 0; index < chain.phrases.length; index++) {
    const phrase = chain.phrases[index] as Phrase;
    while (next < names.length && (names[next]?.index ?? 0) < index) next++;
    if (phrase.kind === 'rank' && !said.has(phrase.first)) {
      const near = { index, before: itemAt(names, next - 1), after: names[next], holders };
      const promoted = rankedAt(context, chain, near);
      if (promoted !== undefined) addTo(ranks, promoted, phrase);
    }
    if (phrase.kind !== 'office' || said.has(phrase.first) || phrase.plural) continue;
    const place = { index, before: itemAt(names, successor(context, names, next - 1)), after: names[next], holders };
    const name =
      holderBehind(context, phrase, place.after) ??
      holderOf(context, chain, phrase, place) ??
      careerHolder(context, names, next - 1, phrase);
    if (name === undefined) continue;
    const given = withLedBody(context, name, phrase);
    const all = isGivenToSeveral(context, phrase)
      ? listFrom(context, names, next)
      : coupled(context, names, next - 1, name);
    for (const holder of all) addTo(of, holder, given);
    holders.set(phrase.first, name);
  }
  const headline = headlineOffice(context, chain, names);
  for (const holder of headline?.holders ?? []) addTo(of, holder, (headline as HeadlineOffice).office);
  return { of, offices: holders, ranks };
}

/** A text may give somebody thousands: the list grows in its place. */
function addTo<Item>(given: Map<AttachedName, Item[]>, holder: AttachedName, item: Item): void {
  const before = given.get(holder);
  if (before === undefined) given.set(holder, [item]);
  else before.push(item);
}

/** Whose rank stands there, if somebody is moved to it or had it between two offices. */
function rankedAt(context: Context, chain: Chain, place: Place): AttachedName | undefined {
  const moved = rankHolder(context, chain, place.index, place.before, place.after);
  const previous = isRankOfCareer(context, chain, place.index) ? itemAt(chain.phrases, place.index - 1) : undefined;
  return moved ?? (previous === undefined ? undefined : heldBefore(chain, previous, place));
}

interface Place {
  readonly index: number;
  readonly before: AttachedName | undefined;
  readonly after: AttachedName | undefined;
  /** To whom offices were given so far, by their first tokens. */
  readonly holders: ReadonlyMap<number, AttachedName>;
}

function holderOf(context: Context, chain: Chain, office: OfficePhrase, place: Place): AttachedName | undefined {
  const { before, after, index } = place;
  // "… được bầu làm Chủ tịch HĐND, Phó bí thư …": the second office goes where the first went.
  const previous = officeBefore(chain, index);
  const held = previous === undefined ? undefined : heldBefore(chain, previous, place);
  if (held !== undefined && previous !== undefined && goesOn(context, chain, previous, place)) return held;
  if (isOffice(context, office, after)) return isCandidates(context, office.first) ? undefined : after;
  // "giữ chức … đối với 3 cán bộ gồm: A, B, C"
  if (
    after !== undefined &&
    isGivenToSeveral(context, office) &&
    !crossesSentence(context, office.last, after.name.first)
  )
    return after;
  if (isPredicated(context, office, after)) return after;
  if (!isGiven(context, office.first) || isCountrys(context, office) || isRoleAlone(context, office)) return undefined;
  if (before !== undefined && isSubject(context, before, office))
    return isNominated(context, before) ? undefined : before;
  // "cách chức Tư lệnh … của ông A": who stands behind is not said to hold it.
  if (isWord(context, office.first - 2, 'cách') && isWord(context, office.first - 1, 'chức')) return undefined;
  if (after !== undefined && isServed(context, office, after)) return undefined;
  if (isSupposed(context, office.first) || hasOwnDoer(context, office.first)) return undefined;
  if (after === undefined || crossesSentence(context, office.last, after.name.first)) return undefined;
  // "bà làm chủ tịch Trung tâm X, do ông A lập": the pronoun is the subject.
  return (careerSubject(context, office) ?? '') === '' ? after : undefined;
}

/** "hoạt động trong vai trò chủ tịch": of what is not said, as of pupils who chair a club. */
function isRoleAlone(context: Context, { first, body, row }: OfficePhrase): boolean {
  return row.takes === 'required' && body.last === body.first && isWord(context, first - 1, 'trò');
}

const THOUGH = new Set(['dù', 'tuy', 'vốn', 'mặc', 'vì', 'do']);

/** "[Là] Giám đốc Sở Y tế, ông A …": the sentence says first what its subject is. */
function isPredicated(context: Context, office: OfficePhrase, after: AttachedName | undefined): boolean {
  if (after === undefined || !isWord(context, office.first - 1, 'là') || markAt(context, office.last) !== ',')
    return false;
  const before = office.first - 2;
  if (isWordToken(context, before) && !THOUGH.has(lowerText(context, before))) return false;
  return startOf(after) === office.last + 1;
}

/** "giữ chức cố vấn cho [Bộ trưởng A]": whom an aide serves is not the aide. */
function isServed(context: Context, { row }: OfficePhrase, name: AttachedName): boolean {
  return /^(?:Cố vấn|Trợ lý|Thư ký)/u.test(row.role) && isWord(context, startOf(name) - 1, 'cho');
}

/** The phrase before, over ranks: "…; Thiếu tướng, Tư lệnh …". */
function officeBefore({ phrases }: Chain, index: number): Phrase | undefined {
  const before = itemAt(phrases, index - 1);
  return before?.kind === 'rank' ? itemAt(phrases, index - 2) : before;
}

/** Who holds the office before: somebody it was given to, or a name with "là": "Ông A từng là B; C". */
function heldBefore(chain: Chain, previous: Phrase, { before, holders }: Place): AttachedName | undefined {
  const holder = holders.get(previous.first);
  if (holder !== undefined) return holder;
  return before !== undefined && chain.links[before.index] === 'is' && before.after.at(-1) === previous
    ? before
    : undefined;
}

function goesOn(context: Context, chain: Chain, previous: Phrase, { index }: Place): boolean {
  return chain.links[index - 1] === 'comma' || careerGoesOn(context, previous.last, chain.phrases[index]?.first ?? 0);
}

/** "Ông từng giữ các chức vụ: …", "Năm 1987, ông làm …": the pronoun means whom the text speaks of. */
function careerHolder(
  context: Context,
  names: readonly AttachedName[],
  before: number,
  office: OfficePhrase,
): AttachedName | undefined {
  const pronoun = careerSubject(context, office);
  if (pronoun === undefined || isCountrys(context, office)) return undefined;
  return topicBefore(context, names, before, pronoun, office.first);
}

const FURTHEST_BEING = 5;
const FURTHEST_CHARGED = 12;

/** "bộ trưởng Bộ X hiện nay là ông A": the name stands behind "là". */
function isOffice(context: Context, office: OfficePhrase, after: AttachedName | undefined): boolean {
  // "bằng khen của Thủ tướng [cho] hai cá nhân là ông A"
  if (after === undefined || isWord(context, office.last, 'cho')) return false;
  const first = startOf(after);
  // "phó chánh Văn phòng … phụ trách Ban Tiếp công dân là ông A"
  const furthest = areWords(context, office.last, 'phụ', 'trách') ? FURTHEST_CHARGED : FURTHEST_BEING;
  if (first - office.last > furthest || first - office.last < 1 || crossesSentence(context, office.last, first))
    return false;
  if (isWord(context, first - 1, 'là') || areWords(context, first - 2, 'đối', 'với')) return true;
  // "miễn nhiệm chức Bộ trưởng Bộ X với ông A"
  return first === office.last + 1 && isWord(context, office.last, 'với') && isWord(context, office.first - 1, 'chức');
}
