/**
 * Reads the further years of a law that is named by its title: each is a law of its own.
 *
 * ✓ Theo [Luật Doanh nghiệp 2005] và [2014], sĩ quan không được góp vốn.
 * ✓ Đất bến là đất công theo [Luật Đất đai năm 2003], [2013] và [năm 2024]; nay vẫn vậy.
 * ✓ Qua [Luật Đất đai các năm 1993], [2003], [2013], giá đất đổi nhiều.
 * ✗ Theo [Luật Đất đai năm 2013], 2024 là năm cuối.
 * ✗ Sau [Luật Đất đai năm 2013] và 2024 hồ sơ, sở nghỉ.
 */
import type { DocumentEvidence } from '../../../model/document-evidence';
import { mapped } from '../../../text/mapped';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { printedBetween, wordAt, wordsAt, yearAt } from '../../shared/words';
import { sureBy } from '../document-confidence';
import { endsPhrase } from '../phrases/bare-number';
import { titleOf } from '../phrases/law-candidate';
import { shortForms } from '../phrases/law-short-form';
import { knownTitleEnd, lawTitleEnd, titledKinds } from '../phrases/law-title';

export const lawYears: Rule<DocumentEvidence> = {
  name: 'law-years',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const kind of titledKinds(context)) {
      const end = (kind.capital ? lawTitleEnd : knownTitleEnd)(context, kind.next, kind.row.kind);
      if (end < 0) continue;
      const name = printedBetween(context.tokens, kind.next, end);
      found.push(...furtherYears(context, { kind: kind.row.kind, name }, end));
    }
    for (const { token, row } of shortForms(context))
      found.push(...furtherYears(context, { kind: row.kind, name: row.title }, token + 1));
    return found;
  },
};

/** The law whose years are listed. */
interface Law {
  readonly kind: string;
  readonly name: string;
}

interface ReadYear {
  readonly first: number;
  readonly next: number;
  readonly year: string;
}

/** Most years of one law. */
const MOST = 5;

/** The years behind the first, in a list behind token `end` that "và" closes, or that "các năm" opens. */
function furtherYears(context: Context, law: Law, end: number): Candidate<DocumentEvidence>[] {
  const { tokens } = context;
  const plural = wordsAt(tokens, end, 'các', 'năm');
  const head = yearFrom(context, plural ? end + 1 : end);
  const years: ReadYear[] = [];
  let closed = false;
  for (let at = head?.next ?? -1; at > 0 && years.length < MOST && !closed; ) {
    const mark = wordAt(tokens, at);
    if (mark !== ',' && mark !== 'và' && mark !== 'hoặc') break;
    closed = mark !== ',';
    const read = yearFrom(context, at + 1);
    if (read === undefined) break;
    years.push(read);
    at = read.next;
  }
  const last = years.at(-1);
  if (!(closed || plural) || last === undefined || !endsPhrase(context, last.next)) return [];
  return mapped(years, (year) => candidate(context, law, year));
}

/** "2014", "năm 2014" at token `i`. */
function yearFrom({ tokens }: Context, i: number): ReadYear | undefined {
  const at = wordAt(tokens, i) === 'năm' ? i + 1 : i;
  const year = yearAt(tokens, at);
  return year === undefined ? undefined : { first: i, next: at + 1, year };
}

function candidate(context: Context, law: Law, { first, next, year }: ReadYear): Candidate<DocumentEvidence> {
  const { kind, name } = law;
  return documentOver(
    context.tokens,
    { first, next },
    {
      rule: 'law-years',
      confidence: sureBy('a number that goes on a list'),
      evidence: { kind, designation: 'title', name, title: titleOf(context, name), draft: false, year },
    },
  );
}
