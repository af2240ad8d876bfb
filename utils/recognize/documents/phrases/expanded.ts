import { singleSpaced } from '../../../text/single-spaced';
import { hasTwoCapitals } from '../../../text/two-capitals';
import type { Context } from '../../recognizer';

/** Short forms that stand for other words inside a longer name. */
const INSIDE: Readonly<Record<string, string>> = { TP: 'thành phố', Tp: 'thành phố' };

/** What the replacements of `expanded` begin with beside two capitals: few names hold any of it. */
const SHORTENED = /T[p.]|Tổng cục Tổng cục/;

/** Replaces abbreviations by their words: the article's own definitions first, then the lexicon's. */
export function expanded(context: Context, printed: string): string {
  const own = context.abbreviations.expandWithin(singleSpaced(printed));
  if (!hasTwoCapitals(own) && !SHORTENED.test(own)) return own;
  return (
    own
      .replace(/TP\.? ?HCM/g, 'Thành phố Hồ Chí Minh')
      // "GD và ĐT", "NN & PTNT", "LĐ-TB và XH"
      .replace(
        /(?<![/\d])\p{Lu}{2,}(?:[-&]\p{Lu}{2,}){0,2} (?:và|&) \p{Lu}{2,}(?:[-&]\p{Lu}{2,}){0,2}/gu,
        (part) => context.lexicon.fullForm(part) ?? part,
      )
      // "GD&ĐT", "LĐ-TB&XH"
      .replace(/(?<![/\d])\p{Lu}{2,}(?:[-&]\p{Lu}{2,})+/gu, (part) => context.lexicon.fullForm(part) ?? part)
      .replace(/T\.[ƯW](?!\p{L})/gu, 'Trung ương')
      // Not the letters of a number: "100/2015/QH13".
      .replace(/(?<!\/)[\p{L}\p{M}]+(?:\.(?= \p{Lu}))?/gu, (part) => {
        const bare = part.replace(/\.$/, '');
        return INSIDE[bare] ?? (/^\p{Lu}{2,}$/u.test(bare) ? (context.lexicon.expand(bare) ?? part) : part);
      })
      .replace(/Tổng cục Tổng cục/g, 'Tổng cục')
  );
}
