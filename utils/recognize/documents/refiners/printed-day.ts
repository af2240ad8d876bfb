import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Context, Refiner } from '../../recognizer';
import { withEvidence } from '../../shared/candidate';
import { isoDate, readDate } from '../../shared/date';
import { tokenFrom } from '../../shared/token-at';
import { isBreak, wordAt } from '../../shared/words';
import { readNumber } from '../phrases/number';

/** How far below the headline the head of a printed text may reach, in tokens. */
const REACH = 200;

/**
 * Reads the day from the head of a printed text, where the headline's document stands by its number and below it the place
 * and the day: "Số: 217/CĐ-TTg", "Hòa An, ngày 16 tháng 11 năm 2031".
 */
export const printedDay: Refiner<DocumentEvidence> = {
  name: 'printed-day',
  refine(candidates, context) {
    const [head] = candidates;
    if (head === undefined || head.start > context.tokens.text.indexOf('\n')) return candidates;
    const { number, symbol, date } = head.evidence;
    if (number === undefined || symbol === undefined || date !== undefined) return candidates;
    const read = readPrinted(context, tokenFrom(context.tokens, head.end), number);
    return read === undefined ? candidates : [withEvidence(head, { date: read }), ...candidates.slice(1)];
  },
};

/** The day below the line "Số: …" with this number, from token `from` on. */
function readPrinted({ tokens, lexicon }: Context, from: number, printed: string): string | undefined {
  for (let i = from; i < Math.min(from + REACH, tokens.count); i++) {
    if (wordAt(tokens, i) !== 'số' || !isBreak(tokens, i - 1)) continue;
    const number = readNumber(tokens, lexicon, wordAt(tokens, i + 1) === ':' ? i + 2 : i + 1);
    return number?.printed === printed ? dayBelow(tokens, number.next) : undefined;
  }
  return undefined;
}

/** Longest name of the place before the day, with the breaks around it, in tokens. */
const MAX_PLACE = 8;

/** "Hòa An, ngày 16 tháng 11 năm 2031"; a narrow column may break it behind "ngày". */
function dayBelow(tokens: Context['tokens'], i: number): string | undefined {
  for (let at = i; at < i + MAX_PLACE; at++) {
    if (wordAt(tokens, at) !== ',' || wordAt(tokens, at + 1) !== 'ngày') continue;
    const date = readDate(tokens, isBreak(tokens, at + 2) ? at + 3 : at + 1);
    return date?.year === undefined ? undefined : isoDate(date, undefined);
  }
  return undefined;
}
