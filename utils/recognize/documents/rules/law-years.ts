/**
 * Reads the further years of a law that is named by its title: each is a law of its own.
 *
 * ✓ Theo [Luật Doanh nghiệp 2005] và [2014], sĩ quan không được góp vốn.
 * ✓ Đất bến là đất công theo [Luật Đất đai năm 2003], [2013] và [năm 2024]; nay vẫn vậy.
 * ✗ Theo [Luật Đất đai năm 2013], 2024 là năm cuối.
 * ✗ Sau [Luật Đất đai năm 2013] và 2024 hồ sơ, sở nghỉ.
 */
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { printedBetween, wordAt, yearAt } from '../../shared/words';
import { sureBy } from '../document-confidence';
import { endsPhrase } from '../phrases/bare-number';
import { eachKindWord, type KindWord } from '../phrases/kind-word';
import { titleOf } from '../phrases/law-candidate';
import { knownTitleEnd, lawTitleEnd, TITLED_KINDS } from '../phrases/law-title';

export const lawYears: Rule<DocumentEvidence> = {
  name: 'law-years',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    eachKindWord(context, (kind) => {
      if (!TITLED_KINDS.has(kind.row.kind)) return;
      const end = (kind.capital ? lawTitleEnd : knownTitleEnd)(context, kind.next, kind.row.kind);
      const head = end < 0 ? undefined : yearFrom(context, end);
      if (head !== undefined) found.push(...furtherYears(context, kind, end, head.next));
    });
    return found;
  },
};

interface ReadYear {
  readonly first: number;
  readonly next: number;
  readonly year: string;
}

/** Most years of one law. */
const MOST = 5;

/** The years behind the first, which ends before token `from`: a list that its "và" closes. */
function furtherYears(context: Context, kind: KindWord, end: number, from: number): Candidate<DocumentEvidence>[] {
  const { tokens } = context;
  const years: ReadYear[] = [];
  let closed = false;
  for (let at = from; years.length < MOST && !closed; ) {
    const mark = wordAt(tokens, at);
    if (mark !== ',' && mark !== 'và' && mark !== 'hoặc') break;
    closed = mark !== ',';
    const read = yearFrom(context, at + 1);
    if (read === undefined) break;
    years.push(read);
    at = read.next;
  }
  const last = years.at(-1);
  if (!closed || last === undefined || !endsPhrase(context, last.next)) return [];
  return years.map((year) => candidate(context, kind, end, year));
}

/** "2014", "năm 2014" at token `i`. */
function yearFrom({ tokens }: Context, i: number): ReadYear | undefined {
  const at = wordAt(tokens, i) === 'năm' ? i + 1 : i;
  const year = yearAt(tokens, at);
  return year === undefined ? undefined : { first: i, next: at + 1, year };
}

function candidate(
  context: Context,
  kind: KindWord,
  end: number,
  { first, next, year }: ReadYear,
): Candidate<DocumentEvidence> {
  const name = printedBetween(context.tokens, kind.next, end);
  return documentOver(
    context.tokens,
    { first, next },
    {
      rule: 'law-years',
      confidence: sureBy('a number that goes on a list'),
      evidence: {
        kind: kind.row.kind,
        designation: 'title',
        name,
        title: titleOf(context, name),
        draft: false,
        year,
      },
    },
  );
}
