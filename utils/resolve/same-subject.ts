import type { DocumentEvidence } from '../model/document-evidence';
import { mapped } from '../text/mapped';
import { foldOnce } from './fold-once';
import type { FoundDocument } from './found-document';
import type { Groups } from './groups';
import { joinUnique } from './join-by-key';

/** "nghị quyết của Chính phủ về hỗ trợ tàu cá" is the one numbered resolution about it that no other body made. */
export function joinSubjects(groups: Groups, found: readonly FoundDocument[]): void {
  let told = 0;
  found.forEach(({ evidence }, i) => {
    if (evidence.designation !== 'subject' || evidence.title === undefined || told++ >= MOST) return;
    const meant = new Set<number>();
    found.forEach((other, j) => {
      if (isAboutTheSame(other.evidence, evidence)) meant.add(groups.leaderOf(j));
    });
    const [only] = meant;
    if (only !== undefined && meant.size === 1) groups.join(only, i);
  });
}

/** "dự thảo Nghị quyết về mở bến" is the "Nghị quyết về mở bến" of the one body that the article names. */
export function joinUnsigned(groups: Groups, found: readonly FoundDocument[]): void {
  const keys = mapped(found, ({ evidence: { designation, kind, title } }) =>
    designation === 'subject' && title !== undefined ? `${kind} ${foldOnce(title)}` : undefined,
  );
  joinUnique(
    groups,
    keys,
    mapped(found, ({ evidence }) => evidence.issuer !== undefined),
  );
}

/** Each is compared with every numbered one: an article that tells more by their subjects is a list. */
const MOST = 20;

/** Fewest syllables of a subject that tells a document. */
const LEAST_SUBJECT = 4;

/** The time at the end of a folded subject, which an article leaves out the second time. */
const TIME = / (?:den nam|giai doan|thoi ky) [\d ]+$/;

/** The shorter of two subjects first; without their time where not both say one: two terms have two programmes. */
function byLength(one: string, other: string): readonly [string, string] {
  const [a, b] = [foldOnce(one), foldOnce(other)];
  if (TIME.test(a) && TIME.test(b)) return a.length <= b.length ? [a, b] : [b, a];
  const [bareA, bareB] = [a.replace(TIME, ''), b.replace(TIME, '')];
  return bareA.length <= bareB.length ? [bareA, bareB] : [bareB, bareA];
}

const AMENDS = /^sửa đổi/i;

function isAboutTheSame(numbered: DocumentEvidence, told: DocumentEvidence): boolean {
  if (numbered.designation !== 'number' || numbered.kind !== told.kind || numbered.title === undefined) return false;
  const issuers = new Set([numbered.issuer, told.issuer].filter((issuer) => issuer !== undefined).map(foldOnce));
  if (issuers.size > 1) return false;
  // "dự thảo nghị định sửa đổi Nghị định 178 quy định xử phạt …" is not what it amends.
  if (AMENDS.test(told.title ?? '') && !AMENDS.test(numbered.title)) return false;
  const [short, long] = byLength(numbered.title, told.title ?? '');
  return short.split(' ').length >= LEAST_SUBJECT && ` ${long}`.endsWith(` ${short}`);
}
