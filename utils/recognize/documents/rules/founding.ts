/**
 * Reads the constitution by its year or its full name, and charters by whose they are.
 *
 * ✓ Sửa đổi [Hiến pháp năm 2013] và so với [Hiến pháp 1992].
 * ✓ Bộ rà soát văn bản theo [Hiến pháp năm 2013 sửa đổi] (dự kiến).
 * ✓ Căn cứ [Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam], Quốc hội quyết nghị.
 * ✓ Đảng viên chấp hành [Điều lệ Đảng] và các quy định.
 * ✓ Ủy ban thực hiện [Điều lệ Mặt trận Tổ quốc Việt Nam] và điều lệ của các tổ chức.
 * ✓ Bám sát [Điều lệ của Đảng], pháp luật và thực tiễn.
 * ✓ Lớp có 35 em theo [Điều lệ trường tiểu học], và theo [Điều lệ trường THCS, trường THPT và trường phổ thông có nhiều cấp học].
 * ✓ Trung ương bầu Bộ Chính trị theo [Điều lệ Đảng Cộng sản Việt Nam năm 2031] và [Điều lệ Đảng 2011].
 * ✗ Mọi người sống và làm việc theo Hiến pháp và pháp luật.
 * ✗ Công ty tăng vốn điều lệ theo Điều lệ của mình.
 */
import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { isBreak, isCapital, printedBetween, wordAt, wordsAt, yearAt } from '../../shared/words';
import { sureBy } from '../document-confidence';
import { type KindWord, kindWords } from '../phrases/kind-word';
import { knownTitleEnd } from '../phrases/law-title';

export const founding: Rule<DocumentEvidence> = {
  name: 'founding',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const kind of kindWords(context)) {
      const read = readFounding(context, kind);
      if (read === undefined) continue;
      const { next, ...evidence } = read;
      found.push(
        documentOver(
          context.tokens,
          { first: kind.first, next },
          {
            rule: 'founding',
            confidence: sureBy('a founding text'),
            evidence: { kind: kind.row.kind, designation: 'title', draft: false, ...evidence },
          },
        ),
      );
    }
    return found;
  },
};

type Read = Pick<DocumentEvidence, 'name' | 'year' | 'issuer' | 'title'> & { readonly next: number };

function readFounding(context: Context, kind: KindWord): Read | undefined {
  if (!kind.capital) return undefined;
  if (kind.row.kind === 'hiến pháp') return readConstitution(context, kind.next);
  if (kind.row.kind !== 'điều lệ') return undefined;
  const { tokens } = context;
  const school = schoolsEnd(tokens, kind.next);
  // "Điều lệ Trường Đại học Hòa An" is that of one school.
  if (school > 0 && isCapital(tokens, school)) return undefined;
  if (school > 0) {
    const title = printedBetween(tokens, kind.next, school);
    return { next: school, name: title, title };
  }
  // "Điều lệ của Đảng" is the "Điều lệ Đảng".
  const of = wordAt(tokens, kind.next) === 'của' ? kind.next + 1 : kind.next;
  if (!isCapital(tokens, of)) return undefined;
  const end = Math.max(knownTitleEnd(context, of, 'điều lệ'), of > kind.next ? -1 : massOrganizationEnd(context, of));
  if (end < 0) return undefined;
  const name = printedBetween(tokens, of, end);
  const yearToken = wordAt(tokens, end) === 'năm' ? end + 1 : end;
  const year = yearAt(tokens, yearToken);
  return year === undefined ? { next: end, name, issuer: name } : { next: yearToken + 1, name, issuer: name, year };
}

/** Kinds of schools, by the words behind "trường"; each has one charter, which a circular issues. */
const SCHOOL = /^(?:mầm non|tiểu học|trung học|trung cấp|cao đẳng|đại học|phổ thông|cơ sở)$/;

/** The token behind "trường THCS, trường THPT và trường phổ thông có nhiều cấp học"; -1 where no kind of school stands. */
function schoolsEnd(tokens: Context['tokens'], i: number): number {
  if (wordAt(tokens, i) !== 'trường') return -1;
  let at = i + 1;
  for (;;) {
    if (/^(?:thcs|thpt)$/.test(wordAt(tokens, at))) at++;
    else if (wordsAt(tokens, at, 'có', 'nhiều', 'cấp', 'học')) at += 4;
    else if (wordsAt(tokens, at, 'nhiều', 'cấp', 'học')) at += 3;
    else if (SCHOOL.test(`${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`)) at += 2;
    else if (!/^(?:,|và)$/.test(wordAt(tokens, at)) || !/^(?:trường|thcs|thpt)$/.test(wordAt(tokens, at + 1)))
      return at > i + 1 ? at : -1;
    else at += wordAt(tokens, at + 1) === 'trường' ? 2 : 1;
  }
}

/** "Điều lệ Công đoàn Việt Nam": a body of the Front has a charter, as a company has, but it is the body that counts. */
function massOrganizationEnd({ tokens, hits }: Context, i: number): number {
  if (!/^(?:mặt|công|đoàn|hội|liên)$/.test(wordAt(tokens, i)) || wordAt(tokens, i + 1) === 'ty') return -1;
  const hit = hitAt(hits, i, EntryType.Organization);
  return hit < 0 ? -1 : (hits.last[hit] as number);
}

const STATE = ['cộng', 'hòa', 'xã', 'hội', 'chủ', 'nghĩa', 'việt', 'nam'] as const;

function readConstitution({ tokens }: Context, from: number): Read | undefined {
  const named = wordAt(tokens, from) === 'nước' && wordsAt(tokens, from + 1, ...STATE);
  const at = named ? from + 1 + STATE.length : from;
  const yearToken = wordAt(tokens, at) === 'năm' ? at + 1 : at;
  const year = yearAt(tokens, yearToken);
  if (year !== undefined) return { next: behindRevised(tokens, yearToken + 1), year, name: '' };
  return named ? { next: at, name: '' } : undefined;
}

/** Longest bracket that says a revision, in tokens. */
const MAX_REVISION = 10;

/** "Hiến pháp năm 2013 sửa đổi", "… (sửa đổi, bổ sung năm 2025)"; before an object the verb is the sentence's. */
function behindRevised(tokens: Context['tokens'], i: number): number {
  const bracket = wordAt(tokens, i) === '(';
  if (!wordsAt(tokens, bracket ? i + 1 : i, 'sửa', 'đổi')) return i;
  if (!bracket) return isBreak(tokens, i + 2) || /^[.;:()]$/.test(wordAt(tokens, i + 2)) ? i + 2 : i;
  for (let at = i + 3; at < i + MAX_REVISION; at++) if (wordAt(tokens, at) === ')') return at + 1;
  return i;
}
