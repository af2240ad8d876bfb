import { leadingNumber } from '../lexicon/symbol-key';
import type { DocumentEvidence } from '../model/document-evidence';
import { mapped } from '../text/mapped';
import { type FoundDocument, GENERAL_KIND, type ResolutionContext } from './found-document';
import { Groups } from './groups';
import { joinEqual, joinUnique, type Keys } from './join-by-key';
import { misprintedTitles } from './misprinted-titles';
import { isDistinguished, isNamed, nameKey, withDistinction } from './name-key';
import { numberKey } from './number-key';
import { omnibusLaws } from './omnibus-laws';
import { retoldPlans } from './retold-plans';
import { withRevisedDrafts } from './revised-drafts';
import { joinSubjects, joinUnsigned } from './same-subject';
import { shortenedLaws } from './shortened-laws';
import { shortenedPlans } from './shortened-plans';

/** Groups of mentions that mean one document; each a list of indices, in the order of first mention. */
export function groupMentions(
  found: readonly FoundDocument[],
  context: ResolutionContext,
): readonly (readonly number[])[] {
  if (found.length < 2) return mapped(found, (_, i) => [i]);
  const groups = new Groups(found.length);
  const keys = keysOf(found, context);
  joinEqual(groups, keys.inFull);
  joinEqual(groups, keys.distinguished);
  joinAliases(groups, found);
  for (const [meant, misprint] of misprintedTitles(found)) groups.join(meant, misprint);
  for (const [short, long] of shortenedPlans(found)) groups.join(short, long);
  for (const [one, other] of retoldPlans(found)) groups.join(one, other);
  for (const [short, long] of shortenedLaws(found, context)) groups.join(short, long);
  for (const [first, again] of omnibusLaws(found)) groups.join(first, again);
  joinUnique(groups, keys.ofYear, mapped(found, hasSymbol));
  joinUnique(groups, keys.bare, mapped(found, isInFull));
  if (found.some(lacksYear)) joinUnique(groups, mapped(found, withoutYear), mapped(found, hasYear));
  joinSubjects(groups, found);
  joinUnsigned(groups, found);
  joinGeneral(groups, found, keys.leading);
  joinUnique(groups, keys.named, mapped(found, isDistinguished));
  return groups.list();
}

/** What the mentions are compared by, in their order. */
interface MentionKeys {
  /** The name, where it tells the document by itself. */
  readonly named: Keys;
  /** The digits of the number, without its symbol. */
  readonly leading: Keys;
  readonly inFull: Keys;
  readonly distinguished: Keys;
  readonly ofYear: Keys;
  readonly bare: Keys;
}

function keysOf(found: readonly FoundDocument[], context: ResolutionContext): MentionKeys {
  const titles = new Map<string, string>();
  const named: (string | undefined)[] = [];
  const leading: (string | undefined)[] = [];
  const inFull: (string | undefined)[] = [];
  const distinguished: (string | undefined)[] = [];
  const ofYear: (string | undefined)[] = [];
  const bare: (string | undefined)[] = [];
  for (const one of found) {
    const { evidence } = one;
    const name = nameKey(evidence, context, titles);
    const digits = evidence.number === undefined ? undefined : leadingNumber(evidence.number);
    named.push(isNamed(one) ? name : undefined);
    leading.push(digits);
    inFull.push(fullNumber(evidence));
    distinguished.push(withDistinction(name, evidence));
    ofYear.push(numberOfYear(evidence, digits));
    bare.push(bareNumber(evidence, digits));
  }
  return { named: withRevisedDrafts(found, named), leading, inFull, distinguished, ofYear, bare };
}

/** "08-NQ/TW": the symbol tells kind and number, so that a misprinted kind word does not part them. */
function fullNumber({ number, symbol }: DocumentEvidence): string | undefined {
  return number === undefined || symbol === undefined ? undefined : numberKey(number);
}

/** "67/2014" is "67/2014/NĐ-CP", and "98 năm 2023" is "98/2023/QH15". */
function numberOfYear({ kind, year }: DocumentEvidence, leading: string | undefined): string | undefined {
  return leading === undefined || year === undefined ? undefined : `${kind} ${leading} ${year}`;
}

/** "07/NĐ-CP" is "07/2031/NĐ-CP": decrees and circulars have their year in their number. */
function withoutYear({ evidence }: FoundDocument): string | undefined {
  const { kind, number, symbol } = evidence;
  if (number === undefined || symbol === undefined || !isOfYear(evidence)) return undefined;
  return `${kind} ${leadingNumber(number)} ${numberKey(symbol)}`;
}

function isOfYear({ kind }: DocumentEvidence): boolean {
  return kind === 'nghị định' || kind === 'thông tư';
}

const lacksYear = ({ evidence }: FoundDocument): boolean =>
  evidence.year === undefined && evidence.symbol !== undefined && isOfYear(evidence);

const hasYear = ({ evidence }: FoundDocument): boolean => evidence.year !== undefined;

const hasSymbol = ({ evidence }: FoundDocument): boolean => evidence.symbol !== undefined;

const JOINT = ' liên tịch';

/** "thông tư 15" may be the "thông tư liên tịch số 15" named before. */
function bareNumber({ kind }: DocumentEvidence, leading: string | undefined): string | undefined {
  return leading === undefined ? undefined : `${kind.endsWith(JOINT) ? kind.slice(0, -JOINT.length) : kind} ${leading}`;
}

/** "văn bản số 2383" is the one document of that number that the article writes in full, whatever its kind. */
function joinGeneral(groups: Groups, found: readonly FoundDocument[], leading: Keys): void {
  const isBare = ({ evidence }: FoundDocument) => evidence.kind === GENERAL_KIND && evidence.symbol === undefined;
  if (!found.some(isBare)) return;
  const keys = mapped(found, (one, i) => (isBare(one) || hasSymbol(one) ? leading[i] : undefined));
  joinUnique(groups, keys, mapped(found, hasSymbol));
  // "Công văn số 4393", later "văn bản số 4393", where neither has a symbol.
  const told = new Set(keys.filter((_, i) => hasSymbol(found[i] as FoundDocument)));
  const letters = mapped(found, (one, i) =>
    isLetter(one) || (isBare(one) && !told.has(leading[i])) ? leading[i] : undefined,
  );
  joinUnique(groups, letters, mapped(found, isLetter));
}

const isLetter = ({ evidence }: FoundDocument): boolean =>
  evidence.kind === 'công văn' && evidence.symbol === undefined;

const isInFull = ({ evidence }: FoundDocument): boolean =>
  evidence.symbol !== undefined || (evidence.designation === 'number' && evidence.number?.includes('/') === true);

function joinAliases(groups: Groups, found: readonly FoundDocument[]): void {
  if (!found.some(({ evidence }) => evidence.sameAs !== undefined)) return;
  const byStart = new Map(found.map(({ start }, i) => [start, i]));
  found.forEach(({ evidence }, i) => {
    const antecedent = evidence.sameAs === undefined ? undefined : byStart.get(evidence.sameAs);
    if (antecedent === undefined) return;
    const numbers = [evidence.number, found[antecedent]?.evidence.number].map(
      (number) => number && leadingNumber(number),
    );
    if (numbers[0] === undefined || numbers[1] === undefined || numbers[0] === numbers[1]) groups.join(antecedent, i);
  });
}
