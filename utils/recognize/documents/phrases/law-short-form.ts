import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { TitleRow } from '../../../lexicon/seed-rows';
import { Shape } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { printedAt } from '../../shared/words';

/** The abbreviation of a code in a text. */
export interface ShortForm {
  readonly token: number;
  readonly row: TitleRow;
}

/** The abbreviations of codes in a text, from left to right: "BLHS". */
export function shortForms(context: Context): readonly ShortForm[] {
  return remembered(context, readShortForms);
}

function readShortForms(context: Context): readonly ShortForm[] {
  const found: ShortForm[] = [];
  const { count, first, type } = context.hits;
  const { shape } = context.tokens;
  for (let hit = 0; hit < count; hit++) {
    const token = first[hit] as number;
    // Hardly any word that a law's title may begin with is an abbreviation.
    if (type[hit] !== EntryType.LawTitle || shape[token] !== Shape.Upper || found.at(-1)?.token === token) continue;
    const row = shortFormAt(context, token);
    if (row !== undefined) found.push({ token, row });
  }
  return found;
}

/** The code whose abbreviation stands at token `i`: "BLHS"; `undefined` for anything else. */
function shortFormAt(context: Context, i: number): TitleRow | undefined {
  const hit = hitAt(context.hits, i, EntryType.LawTitle);
  if (hit < 0) return undefined;
  // Every entry of this type is a row of the registry or of the titles; the registry's have no short form.
  const row = context.lexicon.entry(context.hits.entry[hit] as number).row as TitleRow;
  return row.short?.includes(printedAt(context.tokens, i)) === true ? row : undefined;
}
