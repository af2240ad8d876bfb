import type { Lexicon } from '../lexicon/lexicon';
import { EntryType } from '../lexicon/rows';
import type { Position } from '../model/official';
import type { OfficialCandidate } from './coreference';
import { foldOnce } from './fold-once';
import { addPositions, type Known } from './known-official';

const MINISTER = /^(?:nguyên |cựu |quyền )?(?:bộ|thứ) trưởng$/iu;

/**
 * "Thứ trưởng Lê Văn An" in an article that speaks of the ministers of one ministry only is one of that ministry. Ministers
 * without one ("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ") and those of other countries stay as they are.
 */
export function settleMinisters(
  officials: readonly Known[],
  candidates: readonly OfficialCandidate[],
  lexicon: Lexicon,
): void {
  const bare = officials.filter(
    ({ vietnamese, positions }) => vietnamese && positions.some(isBare) && !positions.some(isOther),
  );
  if (bare.length === 0) return;
  const said = new Map<string, string>();
  const ours = ministriesOf(lexicon);
  for (const { vietnamese, positions } of officials)
    if (vietnamese) for (const position of positions) addMinistry(said, position, ours);
  for (const { evidence } of candidates)
    if (evidence.kind === 'nominal' && evidence.abroad !== true)
      for (const position of evidence.positions) addMinistry(said, position, ours);
  const [ministry] = said.values();
  if (ministry === undefined || said.size !== 1) return;
  for (const official of bare)
    addPositions(
      official,
      official.positions.filter(isBare).map(({ role }) => ({ role, organization: ministry })),
    );
}

function isBare({ role, organization }: Position): boolean {
  return organization === undefined && MINISTER.test(role);
}

/** An office beside it that is none of the Party's or an assembly's: "Chủ nhiệm Văn phòng Chính phủ", "Giám đốc …". */
function isOther(position: Position): boolean {
  return !isBare(position) && !BESIDE.test(position.role);
}

const BESIDE = /^(?:nguyên )?(?:ủy viên|uỷ viên|phó bí thư|bí thư|đại biểu)/iu;

function addMinistry(said: Map<string, string>, { role, organization }: Position, ours: ReadonlySet<string>): void {
  if (organization === undefined || !MINISTER.test(role)) return;
  const key = foldOnce(organization);
  if (ours.has(key) && !said.has(key)) said.set(key, organization);
}

const known = new WeakMap<Lexicon, ReadonlySet<string>>();

/** The ministries that the lexicon knows, by their folded names. */
function ministriesOf(lexicon: Lexicon): ReadonlySet<string> {
  const before = known.get(lexicon);
  if (before !== undefined) return before;
  const names = new Set<string>();
  for (let entry = 0; entry < lexicon.entryCount; entry++) {
    const { type, name } = lexicon.entry(entry);
    if ((type & EntryType.Organization) !== 0 && lexicon.organization(entry)?.group === 'ministry')
      names.add(foldOnce(name));
  }
  known.set(lexicon, names);
  return names;
}
