import { issuerOfSymbol } from '../../../lexicon/issuer-of-symbol';
import type { DocumentEvidence } from '../../../model/document-evidence';
import { mapped } from '../../../text/mapped';
import type { Candidate, Context, Refiner } from '../../recognizer';
import { withEvidence } from '../../shared/candidate';
import { wordAt } from '../../shared/words';
import { issuerInFull, readIssuer } from '../phrases/issuer';
import { type KindWord, kindWords } from '../phrases/kind-word';

/**
 * Reads who made several documents that are counted first and named later: "Công bố 3 Nghị quyết của Ủy ban Thường vụ Quốc
 * hội … gồm: Nghị quyết số 333/2031/UBTVQH16 …". There are as many of that kind and that body's symbol as were counted.
 */
export const countedMakers: Refiner<DocumentEvidence> = {
  name: 'counted-makers',
  refine(candidates, context) {
    if (candidates.filter(({ evidence }) => lacksMaker(evidence)).length < 2) return candidates;
    const makers: Counted[] = [];
    for (const kind of kindWords(context)) {
      const maker = makerOfCounted(context, kind);
      if (maker !== undefined) makers.push(maker);
    }
    // Hardly any article counts what it names.
    if (makers.length === 0) return candidates;
    const numbers = numbersByMaker(candidates, context);
    const counted = new Set<string>();
    for (const { maker, count } of makers) if (numbers.get(maker)?.size === count) counted.add(maker);
    if (counted.size === 0) return candidates;
    return mapped(candidates, (one) => {
      const issuer = lacksMaker(one.evidence) ? makerBySymbol(one.evidence, context) : undefined;
      return issuer !== undefined && counted.has(keyOf(one.evidence.kind, issuer))
        ? withEvidence(one, { issuer })
        : one;
    });
  },
};

function keyOf(kind: string, issuer: string): string {
  return `${kind} ${issuer}`;
}

function makerBySymbol({ symbol }: DocumentEvidence, { lexicon }: Context): string | undefined {
  return symbol === undefined ? undefined : issuerOfSymbol(symbol, lexicon);
}

/** The numbers of a kind that one body's symbol is in. */
function numbersByMaker(
  candidates: readonly Candidate<DocumentEvidence>[],
  context: Context,
): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<string, Set<string>>();
  for (const { evidence } of candidates) {
    const issuer = makerBySymbol(evidence, context);
    if (issuer === undefined || evidence.number === undefined) continue;
    const key = keyOf(evidence.kind, issuer);
    numbers.set(key, (numbers.get(key) ?? new Set()).add(evidence.number));
  }
  return numbers;
}

function lacksMaker({ issuer, symbol }: DocumentEvidence): boolean {
  return issuer === undefined && symbol !== undefined;
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
]);

/** How many are counted right before a kind: "3 Nghị quyết", "hai nghị định"; 0 for none. */
function countBefore({ tokens }: Context, { first }: KindWord): number {
  const word = wordAt(tokens, first - 1);
  return COUNTS.get(word) ?? (/^0?\d$/.test(word) ? Number(word) : 0);
}

interface Counted {
  /** Kind and body. */
  readonly maker: string;
  readonly count: number;
}

/** "3 Nghị quyết của Quốc hội"; nothing where they are not counted. */
function makerOfCounted(context: Context, kind: KindWord): Counted | undefined {
  // Whose it is is asked first, because it is said of few.
  if (wordAt(context.tokens, kind.next) !== 'của') return undefined;
  const count = countBefore(context, kind);
  const issuer = count < 2 ? undefined : readIssuer(context, kind.next + 1);
  return issuer === undefined ? undefined : { maker: keyOf(kind.row.kind, issuerInFull(issuer.name)), count };
}
