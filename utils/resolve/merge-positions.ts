import type { Position } from '../model/official';
import { kept } from '../text/kept';
import { mapped } from '../text/mapped';
import { foldOnce } from './fold-once';
import { heldOf } from './held';

/**
 * So many positions of one official are compared with each other: of 2,479 in the pool's 1,400 articles one has 16 in the end,
 * the next 9. Who has more was written to keep us busy, and each is only said once.
 */
export const MOST_COMPARED = 200;

/**
 * Each position once; one that only says another shorter goes: "Bộ trưởng" beside "Bộ trưởng Bộ Công an", "Phó trưởng
 * phòng Tham mưu Công an Yên Bái" beside "… Công an tỉnh Yên Bái".
 */
export function mergePositions(positions: readonly Position[]): readonly Position[] {
  if (positions.length < 2) return positions;
  const said = mapped(positions, (position) => asFormer(heldOf(position).spoken));
  if (positions.length > MOST_COMPARED) return eachOnce(positions, said);
  return positions.filter((position, i) => !said.some((_, j) => i !== j && isSaidBy(position, said, i, j)));
}

function eachOnce(positions: readonly Position[], said: readonly string[]): readonly Position[] {
  const known = new Set<string>();
  const once = positions.filter((_, i) => {
    const isNew = !known.has(said[i] ?? '');
    known.add(said[i] ?? '');
    return isNew;
  });
  // Many that are few are as good as few.
  return once.length > MOST_COMPARED ? once : mergePositions(once);
}

/** True if the phrase at `i`, of the position, says no more than the one at `j`; of equal ones the first stays. */
function isSaidBy({ role }: Position, said: readonly string[], i: number, j: number): boolean {
  const [phrase = '', other = ''] = [said[i], said[j]];
  // Most pairs begin differently, and cutting phrases into words is dear.
  if (other.length < phrase.length || !other.startsWith(phrase.slice(0, phrase.indexOf(' ')))) return false;
  if (phrase === other) return j < i;
  const [short, long] = [wordsIn(phrase), wordsIn(other)];
  return long.length > short.length && isShorterFor(short, long, wordsIn(foldOnce(role)).length);
}

/** "cựu thứ trưởng" is "nguyên thứ trưởng", in another word. */
function asFormer(phrase: string): string {
  return phrase.startsWith('cuu ') ? `nguyen ${phrase.slice(4)}` : phrase;
}

const cutForms = new Map<string, readonly string[]>();

/** The words of a phrase: an article says the same ones again and again, and so do the next ones. */
function wordsIn(phrase: string): readonly string[] {
  return kept(cutForms, phrase, (asked) => asked.split(' '));
}

/**
 * True if the words stand in the longer phrase in their order, the role at its beginning and its body right behind:
 * "Giám đốc Sở Y tế" is not short for "Giám đốc Bệnh viện Nhi, Sở Y tế".
 */
function isShorterFor(short: readonly string[], long: readonly string[], role: number): boolean {
  const first = Math.min(2, short.length);
  for (let i = 0; i < first; i++) if (short[i] !== long[i]) return false;
  const most = long[role] === 'uy' && long[role + 2] === 'nhan' ? LONGEST_GOVERNMENT : MOST_BETWEEN;
  let at = first;
  for (let i = first; i < long.length && at < short.length; i++) {
    if (long[i] !== short[at]) {
      if (isHigher(long, i)) return false;
      continue;
    }
    if (at === role && i > at + most) return false;
    at++;
  }
  return at === short.length;
}

/** "Phó Chủ tịch [UBND] huyện", "Đại sứ [đặc mệnh toàn quyền] Nhật Bản", "Chủ tịch [UBND thành phố] Hà Nội": what the press leaves out. */
const MOST_BETWEEN = 4;
/** The words of "Ủy ban nhân dân thành phố". */
const LONGEST_GOVERNMENT = 6;

/** "Ủy viên [Thường vụ] Bộ Chính trị" is another office than a member's. */
function isHigher(words: readonly string[], at: number): boolean {
  return words[at] === 'thuong' && words[at + 1] === 'vu';
}
