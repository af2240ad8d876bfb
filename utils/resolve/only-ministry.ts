import type { Position } from '../model/official';
import { fold } from '../text/letters';
import type { OfficialCandidate } from './coreference';
import { addPositions, type Known } from './known-official';

const MINISTER = /^(?:nguyên |cựu |quyền )?(?:bộ|thứ) trưởng$/iu;
const MINISTRY = /^bo /u;

/**
 * "Thứ trưởng Lê Văn An" in an article that speaks of the ministers of one ministry only is one of that ministry. Ministers
 * without one ("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ") and those of other countries stay as they are.
 */
export function settleMinisters(officials: readonly Known[], candidates: readonly OfficialCandidate[]): void {
  const bare = officials.filter(
    ({ vietnamese, positions }) => vietnamese && positions.some(isBare) && !positions.some(isOther),
  );
  if (bare.length === 0) return;
  const ministries = new Map<string, string>();
  for (const { positions } of officials) for (const position of positions) addMinistry(ministries, position);
  for (const { evidence } of candidates)
    if (evidence.kind === 'nominal') for (const position of evidence.positions) addMinistry(ministries, position);
  const [ministry] = ministries.values();
  if (ministry === undefined || ministries.size !== 1) return;
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

function addMinistry(ministries: Map<string, string>, { role, organization }: Position): void {
  if (organization === undefined || !MINISTER.test(role)) return;
  const key = fold(organization);
  if (MINISTRY.test(key) && !ministries.has(key)) ministries.set(key, organization);
}
