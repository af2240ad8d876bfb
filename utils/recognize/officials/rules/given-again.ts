import type { OfficialEvidence } from '../../../model/official-evidence';
import { Shape } from '../../../text/tokens';
import type { Candidate, Context, Rule } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { nameConfidence } from '../evidence-tallies';
import { analysisOf } from '../phrases/analysis';
import { type Called, calledAt } from '../phrases/called-by-given';
import type { NameFacts } from '../phrases/evidence-of';
import type { NamePhrase } from '../phrases/phrase';
import { saidAgain } from '../phrases/read-said';
import { factsOfAll } from './propose-names';

/**
 * The given name alone, without any address, where one official of the article bears it and nobody else does.
 *
 * ✓ Bắt Bí thư xã [Mai Văn Điệp]. Trước đó, [Điệp] bị khởi tố. Theo điều tra, [Điệp] tham gia đánh bạc. [Điệp] đã nhận tội.
 * ✗ Bắt Bí thư xã [Mai Văn Điệp] và kế toán Lê Thị Điệp. Trước đó, Điệp bị khởi tố.
 * ✗ Bắt Bí thư xã [Mai Văn Hòa]. Ông mong đất nước Hòa bình.
 * ✗ Trước đó, Điệp bị khởi tố. Nay bắt Bí thư xã [Mai Văn Điệp].
 */
export const givenAgain: Rule<OfficialEvidence> = {
  name: 'given-again',
  propose(context) {
    const bearers = bearersOf(context, remembered(context, factsOfAll));
    if (bearers.size === 0) return [];
    const found = placesOf(context, bearers);
    const sure = new Set(found.filter(({ called }) => called === 'sure').map(({ bearer }) => bearer));
    return found.filter(({ bearer }) => sure.has(bearer)).map(({ at }) => candidateAt(context, at));
  },
};

interface Place {
  readonly at: number;
  readonly bearer: NamePhrase;
  readonly called: Called;
}

function placesOf(context: Context, bearers: ReadonlyMap<number, NamePhrase>): readonly Place[] {
  const { shape, syllable, count } = context.tokens;
  const { phrases } = analysisOf(context).chain;
  const found: Place[] = [];
  // Which given names, by the low bits of their syllables: hardly any capital passes, and the first name comes first.
  let given = 0;
  let from = count;
  for (const [of, { last }] of bearers) {
    given |= 1 << of;
    from = Math.min(from, last);
  }
  let next = 0;
  for (let at = from; at < count; at++) {
    if (shape[at] !== Shape.Title || ((given >>> (syllable[at] as number)) & 1) === 0) continue;
    const bearer = bearers.get(syllable[at] as number);
    if (bearer === undefined || at < bearer.last) continue;
    // "Hồ chí [Minh]": a full name one of whose syllables is printed small.
    if (syllable[at - 1] === syllable[bearer.last - 2]) continue;
    while ((phrases[next]?.last ?? count) <= at) next++;
    if ((phrases[next]?.first ?? count) <= at) continue;
    const called = calledAt(context, at);
    if (called !== undefined) found.push({ at, bearer, called });
  }
  return found;
}

/** The first full name of each official who alone has its given name, by the syllable of that. */
function bearersOf(context: Context, facts: readonly NameFacts[]): ReadonlyMap<number, NamePhrase> {
  const { syllable } = context.tokens;
  const bearers = new Map<number, NamePhrase>();
  const official = new Set<number>();
  const shared = new Set<number>();
  for (const one of facts) {
    const { name } = one.attached;
    if (name.shape !== 'vietnamese' && name.shape !== 'capitals') continue;
    const given = syllable[name.last - 1] as number;
    const before = bearers.get(given);
    if (before === undefined) bearers.set(given, name);
    else if (!isSameEnd(context, before, name)) shared.add(given);
    if (saysOfficial(one)) official.add(given);
  }
  for (const given of bearers.keys()) if (!official.has(given) || shared.has(given)) bearers.delete(given);
  return bearers;
}

/** One name, or the shorter form of it: "Văn Điệp". */
function isSameEnd({ tokens }: Context, one: NamePhrase, other: NamePhrase): boolean {
  const length = Math.min(one.last - one.first, other.last - other.first);
  for (let i = 2; i <= length; i++) if (tokens.syllable[one.last - i] !== tokens.syllable[other.last - i]) return false;
  return true;
}

function saysOfficial({ ranked, officeBefore, officeAfter, appointed }: NameFacts): boolean {
  return ranked || officeBefore || officeAfter || appointed;
}

function candidateAt({ tokens, text }: Context, at: number): Candidate<OfficialEvidence> {
  const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0];
  return {
    kind: 'official',
    start,
    end,
    rule: 'given-again',
    confidence: nameConfidence('given'),
    evidence: saidAgain(text.slice(start, end), true, ''),
  };
}
