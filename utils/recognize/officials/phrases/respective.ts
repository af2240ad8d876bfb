import type { Context } from '../../recognizer';
import type { AttachedName } from './attach';
import { type OfficePhrase, officeWith, type Phrase, type TokenSpan } from './phrase';
import { readPlaceOf } from './read-place';
import { wholeBody } from './whole-body';

/**
 * "Ông A và B (Giám đốc và Phó giám đốc Sở X)", "lần lượt là": two names joined by "và" before two offices joined by
 * "và" hold one each, and a body said once is both's.
 */
export function shareRespectively(context: Context, names: readonly AttachedName[]): readonly AttachedName[] {
  const shared = [...names];
  for (let i = 0; i + 1 < shared.length; i++) {
    const [first, second] = [shared[i], shared[i + 1]];
    if (first === undefined || second === undefined || !first.joinsNext || first.after.length > 0) continue;
    const pair = twoOffices(second.after);
    if (pair === undefined || !second.respective) continue;
    const [one, two] = pair;
    shared[i] = {
      ...first,
      after: [one.body.last > one.body.first ? one : officeWith(one, { body: sharedBody(context, one, two) })],
    };
    shared[i + 1] = { ...second, after: [two, ...second.after.slice(2)] };
  }
  return shared;
}

/** "Bí thư và Chủ tịch UBND [xã Mai Lâm]": a Party office is of the place. */
function sharedBody(context: Context, one: OfficePhrase, two: OfficePhrase): TokenSpan {
  const body = wholeBody(context, two);
  if (one.row.domain !== 'Đảng') return body;
  for (let at = body.first; at < body.last; at++)
    if (readPlaceOf(context, at) === body.last) return { first: at, last: body.last };
  return body;
}

function twoOffices(after: readonly Phrase[]): readonly [OfficePhrase, OfficePhrase] | undefined {
  const [one, two] = after;
  return one?.kind === 'office' && two?.kind === 'office' ? [one, two] : undefined;
}
