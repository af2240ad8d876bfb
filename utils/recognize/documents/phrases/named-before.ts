import { leadingNumber } from '../../../lexicon/symbol-key';
import type { Context } from '../../recognizer';
import { wordAt } from '../../shared/words';
import { endsPhrase, isCounted } from './bare-number';
import { type KindWord, kindWords } from './kind-word';
import { readNumber } from './number';
import type { NumberedRun } from './numbered-run';

/** "Theo Thông báo 151, …": what a bare number would not tell, where the article names it in full it does. */
export function withNamedBefore(context: Context, runs: readonly NumberedRun[]): readonly NumberedRun[] {
  if (runs.length === 0) return runs;
  const more: NumberedRun[] = [];
  let named: ReadonlySet<string> | undefined;
  let read = 0;
  for (const kind of kindWords(context)) {
    // Both go from left to right.
    if (runs[read]?.kind === kind) {
      read++;
      continue;
    }
    const number = kind.short ? undefined : readNumber(context.tokens, context.lexicon, kind.next);
    // In lower case a few of something are as likely: "2 thông báo", "thông báo 2".
    if (number === undefined || (!kind.capital && number.printed.length < LEAST_DIGITS)) continue;
    named ??= namedIn(context, runs);
    if (!named.has(`${kind.row.kind} ${leadingNumber(number.printed)}`)) continue;
    // So many of something nobody counts: "quy định 131 còn khó".
    const goesOn = number.printed.length >= LEAST_DIGITS && !isCounted(context, number.next);
    if (goesOn || endsPhrase(context, number.next))
      more.push({ kind, items: [{ first: kind.first, next: number.next, number }] });
  }
  return more.length === 0 ? runs : [...runs, ...more];
}

/** Kind and number of what is named in full; few texts ask for it. */
function namedIn(context: Context, runs: readonly NumberedRun[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { kind, items } of runs)
    for (const { number } of items)
      if (number.symbol !== undefined || isSaid(context, kind))
        named.add(`${kind.row.kind} ${leadingNumber(number.printed)}`);
  return named;
}

/** Fewest digits that are no count. */
const LEAST_DIGITS = 3;

/** "văn bản số 703": so called, it is "văn bản 703" later. */
function isSaid({ tokens }: Context, kind: KindWord): boolean {
  return wordAt(tokens, kind.next) === 'số';
}
