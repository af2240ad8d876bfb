/**
 * How often what a rule read was right, counted by hand over mentions drawn at random from 1,400 articles of the press
 * (`../shared/corpus/pool.ndjson`, 2026-11-29; none of them annotated, none used for a score). A rule's confidence is
 * made of these and of nothing else: who counts anew writes here.
 */
import { confidenceOf, type Tally, weightOf } from '../shared/confidence';

const names = {
  afterRank: { right: 30, wrong: 0 },
  afterOffice: { right: 30, wrong: 0 },
  // Wrong: heads of bodies that are no state's.
  beforeOffice: { right: 28, wrong: 1 },
  // Wrong: clubs and student associations.
  appointed: { right: 41, wrong: 2 },
  // Spouses named with their title count.
  afterComrade: { right: 30, wrong: 0 },
  inList: { right: 17, wrong: 0 },
  short: { right: 40, wrong: 0 },
  // Wrong: a given name that is somebody else's too.
  known: { right: 28, wrong: 2 },
  // All there were; the wrong ones ("Hồ chí Minh", "một Đoàn viên") are left alone since.
  given: { right: 36, wrong: 2 },
} as const satisfies Record<string, Tally>;

/**
 * Where an office or a rank without a name stands; all but `subject` and `inside` counted over every such place of the
 * pool, the 126 annotated articles among them, where they agree.
 */
const nominal = {
  /** A clause opens with it and its verb follows: "Thủ tướng yêu cầu". */
  subject: { right: 90, wrong: 0 },
  /** A clause opens with it, and a colon or a word follows that is no qualifier: "Thủ tướng: …", "Thủ tướng lên đường". */
  states: { right: 98, wrong: 13 },
  /** "Theo Thủ tướng, …" */
  told: { right: 38, wrong: 0 },
  /** A clause opens with it, and a mark or a qualifier follows; also what stands behind a name. */
  opens: { right: 30, wrong: 22 },
  /** A verb follows, but words stand before it: "được Thủ tướng giao", "báo cáo Bộ trưởng về". */
  acts: { right: 118, wrong: 12 },
  /** "chỉ đạo của Thủ tướng", "Bằng khen của Thủ tướng", careers, whoever holds it. */
  inside: { right: 27, wrong: 14 },
} as const satisfies Record<string, Tally>;

export type NameEvidence = keyof typeof names;
export type NominalPlace = keyof typeof nominal;

export function nameConfidence(evidence: NameEvidence): number {
  return confidenceOf([weightOf(names[evidence])]);
}

export function nominalConfidence(place: NominalPlace): number {
  return confidenceOf([weightOf(nominal[place])]);
}
