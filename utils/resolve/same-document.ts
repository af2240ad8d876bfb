import { leadingNumber } from '../lexicon/symbol-key';
import type { DocumentEvidence } from '../model/document-evidence';
import { foldOnce } from './fold-once';
import { type FoundDocument, GENERAL_KIND, type ResolutionContext } from './found-document';
import { Groups } from './groups';
import { numberKey } from './number-key';
import { joinSubjects } from './same-subject';
import { shortenedPlans } from './shortened-plans';

/** Groups of mentions that mean one document; each a list of indices, in the order of first mention. */
export function groupMentions(
  found: readonly FoundDocument[],
  context: ResolutionContext,
): readonly (readonly number[])[] {
  if (found.length < 2) return found.map((_, i) => [i]);
  const groups = new Groups(found.length);
  const titles = new Map<string, string>();
  const names = found.map(({ evidence }) => nameKey(evidence, context, titles));
  const leading = found.map(({ evidence: { number } }) => (number === undefined ? undefined : leadingNumber(number)));
  joinEqual(
    groups,
    found.map(({ evidence }) => fullNumber(evidence)),
  );
  joinEqual(
    groups,
    found.map(({ evidence }, i) => withDistinction(names[i], evidence)),
  );
  joinAliases(groups, found);
  joinMisprints(groups, found);
  for (const [short, long] of shortenedPlans(found)) groups.join(short, long);
  const ofYears = found.map(({ evidence }, i) => numberOfYear(evidence, leading[i]));
  const bare = found.map(({ evidence }, i) => bareNumber(evidence, leading[i]));
  joinUnique(groups, ofYears, found.map(hasSymbol));
  joinUnique(groups, bare, found.map(isInFull));
  if (found.some(lacksYear)) joinUnique(groups, found.map(withoutYear), found.map(hasYear));
  joinSubjects(groups, found);
  joinGeneral(groups, found, leading);
  joinUnique(groups, names, found.map(isDistinguished));
  return groups.list();
}

/** What each mention is compared by; nothing where it has none of it. */
type Keys = readonly (string | undefined)[];

function joinEqual(groups: Groups, keys: Keys): void {
  if (keys.every((key) => key === undefined)) return;
  const first = new Map<string, number>();
  keys.forEach((key, i) => {
    if (key === undefined) return;
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    else groups.join(before, i);
  });
}

/** Joins what says less to what says more, where only one document says more: "Nghị quyết 147" to "147-NQ/ĐU.CNQP". */
function joinUnique(groups: Groups, keys: Keys, saysMore: readonly boolean[]): void {
  if (!keys.some((key, i) => key !== undefined && saysMore[i] !== true)) return;
  const fuller = new Map<string, Set<number>>();
  keys.forEach((key, i) => {
    if (key === undefined || saysMore[i] !== true) return;
    const leaders = fuller.get(key) ?? new Set<number>();
    fuller.set(key, leaders.add(groups.leaderOf(i)));
  });
  const plain = new Map<string, number>();
  keys.forEach((key, i) => {
    if (key === undefined || saysMore[i] === true) return;
    const leaders = fuller.get(key);
    const target = leaders?.size === 1 ? [...leaders][0] : plain.get(key);
    if (target === undefined) plain.set(key, i);
    else groups.join(target, i);
  });
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
  const keys = found.map((one, i) => (isBare(one) || hasSymbol(one) ? leading[i] : undefined));
  joinUnique(groups, keys, found.map(hasSymbol));
}

const isInFull = ({ evidence }: FoundDocument): boolean =>
  evidence.symbol !== undefined || (evidence.designation === 'number' && evidence.number?.includes('/') === true);

/** The folded name of a document that has no number: a session, a law's title, an issuer with its subject. */
function nameKey(
  evidence: DocumentEvidence,
  context: ResolutionContext,
  titles: Map<string, string>,
): string | undefined {
  switch (evidence.designation) {
    case 'number':
      return undefined;
    case 'session':
      return `${evidence.kind} ${sessionName(evidence.name ?? '')}`;
    case 'title':
      return keptName(evidence, context, titles);
    case 'subject':
      return `${evidence.kind} ${foldOnce(`${evidence.issuer ?? ''} ${evidence.title ?? ''}`)}`;
  }
}

/** National congresses by their number alone: "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng" is "Đại hội XIII". */
function sessionName(name: string): string {
  const folded = foldOnce(name).replace(/ ?(?:lan thu|dai bieu|toan quoc) ?/g, ' ');
  return folded.includes('dang bo') ? folded : folded.replace(/ (?:cua )?dang(?= |$)/g, '').trim();
}

/** An article names its laws again and again: a title is looked up once. */
function keptName(evidence: DocumentEvidence, context: ResolutionContext, titles: Map<string, string>): string {
  const printed = `${evidence.kind} ${evidence.name ?? ''}`;
  const name = titles.get(printed) ?? titleName(evidence, context);
  titles.set(printed, name);
  return name;
}

/** The kind is left out: the press writes "Luật Hình sự" for the code. "03 năm" is "3 năm". */
function titleName(evidence: DocumentEvidence, context: ResolutionContext): string {
  const name = context.abbreviations.expandWithin(nameInFull(evidence));
  const known = context.lexicon.documentsByTitle(`${evidence.kind} ${name}`)[0]?.title;
  const folded = foldOnce(known ?? `${evidence.kind} ${name}`).replace(/(?<!\d)0+(?=\d)/g, '');
  // "Luật Phòng, chống tác hại (của) thuốc lá"
  return `title ${folded.replace(/^(?:bo )?luat /, '').replace(/ cua /g, ' ')}`;
}

const SHORTENED = /\p{Lu}{2}/u;

/** "Luật PCCC và CNCH" by the title in which the recognizer wrote its abbreviations out. */
function nameInFull({ name = '', title }: DocumentEvidence): string {
  return SHORTENED.test(name) && title !== undefined ? title.replace(/ \(sửa đổi\)$/, '') : name;
}

const isDistinguished = ({ evidence }: FoundDocument): boolean => distinction(evidence) !== undefined;

/** What tells documents of one name apart: a term, a year. */
function distinction({ designation, term, year }: DocumentEvidence): string | undefined {
  return designation === 'session' ? term : year;
}

function withDistinction(name: string | undefined, evidence: DocumentEvidence): string | undefined {
  const told = distinction(evidence);
  return name === undefined || told === undefined ? undefined : `${name} ${told}`;
}

/** Below this number of syllables two titles that differ in one are two laws: "Luật Đất đai", "Luật Đất nước". */
const LONG_TITLE = 4;

/** "Luật Xử phạt vi phạm hành chính" beside "Luật Xử lý …": no law's title, but for one syllable that of a law named here. */
function joinMisprints(groups: Groups, found: readonly FoundDocument[]): void {
  found.forEach((mention, i) => {
    if (mention.rule !== 'law-unlisted') return;
    const words = titleWords(mention);
    if (words.length < LONG_TITLE) return;
    const meant = found.findIndex((other) => other.rule === 'law-title' && differInOne(words, titleWords(other)));
    if (meant >= 0) groups.join(meant, i);
  });
}

function titleWords({ evidence }: FoundDocument): readonly string[] {
  return foldOnce(evidence.name ?? '').split(' ');
}

function differInOne(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.filter((word, i) => word !== b[i]).length === 1;
}

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
