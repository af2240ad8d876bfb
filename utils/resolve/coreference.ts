import type { Lexicon } from '../lexicon/lexicon';
import type { EntityKey } from '../model/ids';
import type { Mention } from '../model/mention';
import type { Official, Position } from '../model/official';
import type { OfficialEvidence } from '../model/official-evidence';
import { mapped } from '../text/mapped';
import { fullMinistry } from './full-ministry';
import { withFullerBodies } from './fuller-office';
import { gatherOfficials } from './gather-officials';
import type { Held } from './held';
import type { Known } from './known-official';
import { mergePositions } from './merge-positions';
import { nearby } from './nearby';
import { type Holder, holderOf } from './nominal-holder';
import { spelledRight } from './spelled-right';
import { splitRole } from './split-role';

/** A proposed mention, as the rules give it. */
export interface OfficialCandidate {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: OfficialEvidence;
}

export interface ResolvedOfficials {
  readonly mentions: readonly Mention[];
  readonly officials: readonly Official[];
}

/**
 * Says which proposed mentions mean the same official, drops those that mean none, and brings together what is said of
 * each: unique or nothing.
 */
export function resolveOfficials(
  candidates: readonly OfficialCandidate[],
  { text, lexicon }: { readonly text: string; readonly lexicon: Lexicon },
): ResolvedOfficials {
  if (candidates.length === 0) return { mentions: [], officials: [] };
  const gathered = gatherOfficials(candidates, lexicon);
  const mentions: Mention[] = [];
  const near = nearby(gathered.named, candidates.at(-1)?.start ?? 0);
  const last = new Map<Known, number>();
  const seen = new Set<EntityKey>();
  let end = 0;
  let next = 0;
  for (const candidate of candidates) {
    const named = gathered.named[next]?.candidate === candidate ? gathered.named[next++]?.official : undefined;
    const holder =
      named === undefined
        ? holderOf(candidate, { near: near(candidate.start), last, latest: mentions.at(-1)?.start ?? -1, lexicon })
        : { official: named, sure: true };
    if (holder === undefined || candidate.start < end) continue;
    last.set(holder.official, candidate.start);
    seen.add(holder.official.key);
    mentions.push(mentionOf(candidate, holder, text));
    end = candidate.end;
  }
  shareAssembly(gathered.known, text);
  return {
    mentions,
    officials: gathered.known.filter(({ key }) => seen.has(key)).map((known) => officialOf(known, lexicon)),
  };
}

/** What is said of an office that several hold is shown as unsure, however clear the office is. */
const UNSURE = 0.65;

function mentionOf(candidate: OfficialCandidate, { official, sure }: Holder, text: string): Mention {
  const { start, end, rule, evidence } = candidate;
  const { lead } = evidence;
  const confidence = sure ? candidate.confidence : Math.min(candidate.confidence, UNSURE);
  const surface = text.slice(start, end);
  const ref = official.key;
  if (evidence.kind === 'named') return { kind: 'official', start, end, surface, lead, rule, confidence, ref };
  return { kind: 'official', start, end, surface, lead, nominal: true, rule, confidence, ref };
}

function officialOf(known: Known, lexicon: Lexicon): Official {
  return {
    key: known.key,
    name: known.name,
    ranks: ownRanks(known.ranks),
    positions: settled(known.positions, lexicon),
  };
}

/** Each position once, its role and its body apart and spelled right, each body as full as the same office is said with. */
function settled(said: readonly Position[], lexicon: Lexicon): readonly Position[] {
  const put = mapped(mergePositions(said), (position) => putRight(position, lexicon));
  const apart = mapped(put, ({ right }) => right);
  const fuller = withFullerBodies(apart);
  if (fuller === apart) return mapped(put, ({ shown }) => shown);
  return mapped(mergePositions(fuller), (position) => withRenaming(position, lexicon));
}

interface Put {
  /** Role and body apart and spelled right. */
  readonly right: Position;
  /** With what became of the body. */
  readonly shown: Position;
}

/** What was put right before, by position: positions of one role and body are one object, see `heldOf`. */
const settledBefore = new WeakMap<Lexicon, WeakMap<Position, Put>>();

function putRight(position: Position, lexicon: Lexicon): Put {
  let known = settledBefore.get(lexicon);
  if (known === undefined) {
    known = new WeakMap<Position, Put>();
    settledBefore.set(lexicon, known);
  }
  const done = known.get(position);
  if (done !== undefined) return done;
  const right = withSpelling(splitRole(position, lexicon), lexicon);
  const put = { right, shown: withRenaming(right, lexicon) };
  known.set(position, put);
  return put;
}

/** A body whose name is misprinted goes by its name; its beginning may be read as the role's: "Ủy viên Ban Chấp hàng". */
function withSpelling(position: Position, lexicon: Lexicon): Position {
  const { role, organization } = position;
  if (organization === undefined) return position;
  const ministry = fullMinistry(organization, lexicon);
  if (ministry !== organization) return { ...position, organization: ministry };
  const right = spelledRight(`${role} ${organization}`, lexicon);
  return right === `${role} ${organization}` ? position : { ...position, ...cut(right, role.split(' ').length) };
}

function cut(phrase: string, words: number): Pick<Position, 'role' | 'organization'> {
  const all = phrase.split(' ');
  return { role: all.slice(0, words).join(' '), organization: all.slice(words).join(' ') };
}

/** A body that goes by another name now is kept as printed; what became of it stands beside it. */
function withRenaming(position: Position, lexicon: Lexicon): Position {
  const renamed = position.organization === undefined ? undefined : lexicon.renaming(position.organization);
  return renamed === undefined ? position : { ...position, renamed };
}

/** "Đại biểu Lê Văn A (Thanh Hóa)" among members of one assembly, or where the article speaks of one's members, is a member of it. */
function shareAssembly(known: readonly Known[], text: string): void {
  const members: Held[] = [];
  for (const { held } of known) for (const one of held) if (isMember(one.phrase)) members.push(one);
  if (!members.some(({ phrase }) => phrase === MEMBER)) return;
  const assemblies = members.filter(({ phrase }) => phrase !== MEMBER);
  if (new Set(assemblies.map(({ phrase }) => phrase)).size > 1) return;
  const assembly = assemblies.length > 0 ? sharedAssembly(assemblies[0]) : assemblyOf(text);
  if (assembly === undefined) return;
  for (const { positions, held, vietnamese } of known) {
    // "Đại biểu Marek Novak" is a delegate from abroad.
    if (!vietnamese) continue;
    held.forEach(({ phrase }, i) => {
      if (phrase === MEMBER) positions[i] = assembly;
    });
  }
}

const NATIONALS = /đại biểu quốc hội|ĐBQH/iu;
const COUNCILS = /hội đồng nhân dân|HĐND/iu;

/** The National Assembly, if the article speaks of its members and of no council. */
const assemblyOf = (text: string) => (NATIONALS.test(text) && !COUNCILS.test(text) ? NATIONAL : undefined);

const MEMBER = 'dai bieu';
const NATIONAL: Position = { role: 'đại biểu', organization: 'Quốc hội' };

/** "Đại biểu Quốc hội tỉnh X", "đại biểu Đoàn đại biểu Quốc hội tỉnh X" is from there, and the next from elsewhere. */
function sharedAssembly(said: Held | undefined): Position | undefined {
  return said !== undefined && / quoc hoi ./u.test(said.phrase) ? NATIONAL : said?.position;
}

function isMember(phrase: string): boolean {
  return phrase === MEMBER || phrase.startsWith(`${MEMBER} `);
}

/** "Tướng Oanh" is said of a general of any rank: beside "Trung tướng" it says nothing. */
function ownRanks(ranks: readonly string[]): readonly string[] {
  return ranks.filter((rank) => !ranks.some((other) => other.endsWith(` ${rank}`)));
}
