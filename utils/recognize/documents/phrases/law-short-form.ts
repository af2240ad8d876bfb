import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { TitleRow } from '../../../lexicon/seed-rows';
import { Shape } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { printedAt } from '../../shared/words';

/** The code whose abbreviation stands at token `i`: "BLHS"; `undefined` for anything else. */
export function shortFormAt(context: Context, i: number): TitleRow | undefined {
  if (context.tokens.shape[i] !== Shape.Upper) return undefined;
  const hit = hitAt(context.hits, i, EntryType.LawTitle);
  if (hit < 0) return undefined;
  // Every entry of this type is a row of the registry or of the titles; the registry's have no short form.
  const row = context.lexicon.entry(context.hits.entry[hit] as number).row as TitleRow;
  return row.short?.includes(printedAt(context.tokens, i)) === true ? row : undefined;
}
