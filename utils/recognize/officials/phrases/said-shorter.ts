import type { Context } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { runEnd } from './title-run';
import { isCapitalized, isTitled, isWordToken, spanText } from './token-words';

/** Of whole names, in syllables. */
const SHORTEST = 3;
const LONGEST = 5;

/**
 * "Giám đốc Sở Y tế Lê Văn Nam [Bến] tàu chưa mở": where a caption without a stop is followed by a sentence, the name ends
 * before its first word if the text says it so elsewhere; else `end`. Both are tokens.
 */
export function endSaidElsewhere(context: Context, first: number, end: number): number {
  if (end - first <= SHORTEST || !isWordToken(context, end) || isCapitalized(context, end)) return end;
  return remembered(context, wholeRuns).has(spanText(context, { first, last: end - 1 })) ? end - 1 : end;
}

/** The runs of capitalized words that may be names, as printed: asked of few texts, and of those of every name. */
function wholeRuns(context: Context): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let first = 0; first < context.tokens.count; first++) {
    if (!isTitled(context, first)) continue;
    const last = runEnd(context, first);
    if (last - first >= SHORTEST && last - first <= LONGEST && !isCapitalized(context, last))
      runs.add(spanText(context, { first, last }));
  }
  return runs;
}
