import type { DocumentAttributes } from '../model/document';
import type { DocumentEvidence } from '../model/document-evidence';
import { mapped } from '../text/mapped';
import { wordCount } from '../text/word-count';
import { foldOnce } from './fold-once';
import { type FoundDocument, GENERAL_KIND } from './found-document';

/** What all mentions of one document say together. */
export interface MergedDocument extends Every<DocumentAttributes> {
  readonly kind: string;
  readonly draft: boolean;
  readonly designation: DocumentEvidence['designation'];
  readonly name: string | undefined;
  readonly year: string | undefined;
}

/** With every field, said or not: objects of one shape are put together and read fastest. */
type Every<Some> = { readonly [Name in keyof Required<Some>]: Some[Name] | undefined };

/** Brings the evidence of one document's mentions together: the fullest number, and of the rest what was said first. */
export function mergeDocument(mentions: readonly FoundDocument[], headline = 0): MergedDocument {
  const evidence = mapped(mentions, (mention) => mention.evidence);
  const numbered = longest(evidence, fullNumberOf);
  const number = numbered ?? longest(evidence, numberOf);
  return {
    kind: kindOf(evidence),
    designation: numbered === undefined ? (evidence[0] as DocumentEvidence).designation : 'number',
    draft: evidence.some(({ draft }) => draft),
    number,
    symbol: evidence.find((one) => one.number === number)?.symbol,
    issuer: issuerOf(evidence),
    // A day says more than its month.
    date: longest(evidence, dateOf),
    title: titleOf(asPrinted(mentions), headline),
    term: first(evidence, termOf),
    name: longest(evidence, nameOf),
    year: first(evidence, yearOf),
  };
}

/** What it is called beside its symbol; "văn bản số 12/BXD-QLN" is the general word for what is "công văn" elsewhere. */
function kindOf(evidence: readonly DocumentEvidence[]): string {
  const named = evidence.filter(({ kind }) => kind !== GENERAL_KIND);
  const all = named.length > 0 ? named : evidence;
  return (all.find(({ symbol }) => symbol !== undefined) ?? (all[0] as DocumentEvidence)).kind;
}

type Read = (evidence: DocumentEvidence) => string | undefined;

// Made once: functions made at every call are slow at their first.
const fullNumberOf: Read = ({ number, symbol }) => (symbol === undefined ? undefined : number);
const numberOf: Read = ({ number }) => number;
const nameOf: Read = ({ name }) => name;
const dateOf: Read = ({ date }) => date;
const termOf: Read = ({ term }) => term;
const yearOf: Read = ({ year }) => year;
const issuerOfOne: Read = ({ issuer }) => issuer;

function first(evidence: readonly DocumentEvidence[], read: Read): string | undefined {
  for (const one of evidence) {
    const value = read(one);
    if (value !== undefined) return value;
  }
  return undefined;
}

function longest(evidence: readonly DocumentEvidence[], read: Read): string | undefined {
  let best: string | undefined;
  for (const one of evidence) {
    const value = read(one);
    if (value !== undefined && value.length > (best?.length ?? 0)) best = value;
  }
  return best;
}

/** The first named, or a fuller form of it: "Đảng ủy Tổng cục Hậu cần", "Chủ tịch UBND huyện" for the headline's "UBND huyện". */
function issuerOf(evidence: readonly DocumentEvidence[]): string | undefined {
  const named = first(evidence, issuerOfOne);
  if (named === undefined) return undefined;
  return evidence.find(({ issuer }) => issuer !== named && fuller(issuer, named))?.issuer ?? named;
}

function fuller(issuer: string | undefined, named: string): boolean {
  if (issuer === undefined) return false;
  const [whole, part] = [foldOnce(issuer), foldOnce(named)];
  return whole.startsWith(`${part} `) || whole === `chu tich ${part}`;
}

/** A title that no lexicon knows is a misprint where a known one means the same document. */
function asPrinted(mentions: readonly FoundDocument[]): readonly FoundDocument[] {
  const known = mentions.some(({ rule }) => rule === 'law-title');
  return known ? mentions.filter(({ rule }) => rule !== 'law-unlisted') : mentions;
}

/** A law's title is that of its longest mention; another document's is the best said, of equally good ones the first. */
function titleOf(mentions: readonly FoundDocument[], headline: number): string | undefined {
  const evidence = mapped(mentions, (mention) => mention.evidence);
  const own = wordiest(evidence);
  if (own !== undefined) return own;
  let best: string | undefined;
  let most = -1;
  for (const mention of mentions) {
    const { title } = mention.evidence;
    const worth = title === undefined ? -1 : worthOf(mention, title, headline);
    if (worth > most) [best, most] = [title, worth];
  }
  return withoutVerb(withoutSentence(toItsEnd(asTextSays(best, mentions, headline), evidence), evidence), evidence);
}

/** "… của Nghị định 78/2030/NĐ-CP": with the symbol of another paper. */
const ENDS_WITH_SYMBOL = /\d\/[\p{Lu}\d/-]+$/u;

/** A title that ends with the number of what is amended, and goes on elsewhere with what that is about. */
function toItsEnd(title: string | undefined, evidence: readonly DocumentEvidence[]): string | undefined {
  if (title === undefined || !ENDS_WITH_SYMBOL.test(title)) return title;
  const further = ['của', 'về', 'quy định', 'ngày'].map((word) => `${title} ${word} `);
  return evidence.find((one) => further.some((start) => one.title?.startsWith(start)))?.title ?? title;
}

/** The title with most words of those that name the document itself; of equal ones the first. */
function wordiest(evidence: readonly DocumentEvidence[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const { designation, title } of evidence) {
    const words = designation === 'title' && title !== undefined ? wordCount(title) : 0;
    if (words > most) [best, most] = [title, words];
  }
  return best;
}

/** Most titles begin small. */
function isInCapitals(title: string): boolean {
  const first = title.charAt(0);
  return first === first.toUpperCase() && title === title.toUpperCase();
}

/** "sửa đổi một số điều của Thông tư 5/2031/TT-BXD …": with the number of what is amended. */
const AMENDS_BY_NUMBER = /^sửa đổi(?:, \p{Ll}+ \p{Ll}+)* một số điều của \p{Lu}\p{Ll}+ \p{Ll}+ (?:số )?\d+\/\d{4}\//iu;

/**
 * Beside day or issuer a title is cited, and where it names the paper it amends; a headline shortens it, and in capitals
 * most.
 */
function worthOf({ start, evidence }: FoundDocument, title: string, headline: number): number {
  if (isInCapitals(title)) return 0;
  const cited = evidence.date !== undefined || evidence.issuer !== undefined || AMENDS_BY_NUMBER.test(title);
  return start >= headline && cited ? 2 : 1;
}

/** Fewest syllables with which a headline's title and the text's begin alike. */
const ALIKE = 6;

/**
 * "Quy chế thưởng đột xuất cho tàu" for the text’s "Quy chế thưởng đột xuất cho thuyền viên": a headline goes on in its own
 * words. What amends is put so in the text, too, where it tells what changes.
 */
function asTextSays(
  title: string | undefined,
  mentions: readonly FoundDocument[],
  headline: number,
): string | undefined {
  if (title === undefined || mentions.length < 2) return title;
  if (mentions[0]?.evidence.title !== title || (mentions[0]?.start ?? 0) >= headline) return title;
  const words = foldOnce(title).split(' ');
  const start = `${words.slice(0, ALIKE).join(' ')} `;
  if (words.length < ALIKE || start.startsWith('sua doi')) return title;
  const found = mentions.find(
    ({ start: at, evidence }) => at >= headline && `${foldOnce(evidence.title ?? '')} `.startsWith(start),
  );
  return found?.evidence.title ?? title;
}

/** "phát triển bến cảng, biến lời nói thành việc làm": where it is called "phát triển bến cảng" twice, the sentence went on. */
function withoutSentence(title: string | undefined, evidence: readonly DocumentEvidence[]): string | undefined {
  const comma = title?.indexOf(', ') ?? -1;
  if (title === undefined || comma < 0 || evidence.length < 3) return title;
  const shorter = evidence.filter((one) => one.title !== undefined && title.startsWith(`${one.title}, `));
  const again = shorter.find((one, i) => shorter.some((other, j) => j > i && other.title === one.title));
  return again?.title ?? title;
}

/** "quy định về sắp xếp bộ máy" is what the document does, where it is called "về sắp xếp bộ máy" elsewhere. */
function withoutVerb(title: string | undefined, evidence: readonly DocumentEvidence[]): string | undefined {
  const bare = title?.startsWith('quy định về ') === true ? title.slice('quy định về '.length) : undefined;
  return bare !== undefined && evidence.some((one) => one.title === bare) ? bare : title;
}
