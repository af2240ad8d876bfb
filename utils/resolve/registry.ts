import type { Lexicon } from '../lexicon/lexicon';
import type { RegistryRow } from '../lexicon/seed-rows';
import { kept } from '../text/kept';
import { foldOnce } from './fold-once';
import type { ResolutionContext } from './found-document';
import type { MergedDocument } from './merge-document';
import { termAt } from './term';

/**
 * The one known document that is meant; `undefined` if none or more than one fits.
 *
 * What the article says decides: kind, date, issuer, subject, term, and its own day, before which the document must have
 * been made. Press dates err by days, so a date counts by its year.
 */
export function settle(document: MergedDocument, context: ResolutionContext): RegistryRow | undefined {
  if (document.draft) return undefined;
  const fitting = candidatesFor(document, context.lexicon).filter((row) => fits(document, row, context));
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return undefined;
  const supported = document.symbol === undefined ? isSupported(document, only) : !isYearly(document, only, context);
  return supported ? only : undefined;
}

function candidatesFor(document: MergedDocument, lexicon: Lexicon): readonly RegistryRow[] {
  if (document.symbol !== undefined && document.number !== undefined) return lexicon.documentsBySymbol(document.number);
  if (document.number !== undefined) return lexicon.documentsByNumber(document.kind, document.number);
  const term = document.term === undefined ? '' : ` khóa ${document.term}`;
  const called = lexicon.documentsByTitle(`${document.kind} ${document.name ?? ''}${term}`);
  return called.filter(({ kind }) => kind === document.kind || (isLaw(kind) && isLaw(document.kind)));
}

/** The press writes "Luật Hình sự" for the code; but the strategy that a resolution is about is not the resolution. */
function isLaw(kind: string): boolean {
  return kind.endsWith('luật');
}

function fits(document: MergedDocument, row: RegistryRow, context: ResolutionContext): boolean {
  if (row.date !== undefined && context.publishedAt !== undefined && row.date > context.publishedAt) return false;
  if (document.term !== undefined && row.term !== undefined && document.term !== row.term) return false;
  if (!datesFit(document, row, context.lexicon)) return false;
  if (document.issuer !== undefined && row.issuer !== undefined && !issuersFit(document.issuer, row.issuer))
    return false;
  const about = row.title ?? row.subject;
  if (document.designation === 'title' || document.title === undefined || about === undefined) return true;
  return sharedWords(document.title, about) >= ENOUGH_SHARED;
}

/** Share of the shorter subject's syllables that both have; measured on subjects cut by newspapers. */
const ENOUGH_SHARED = 0.4;

const wordSets = new Map<string, ReadonlySet<string>>();

function wordsIn(folded: string): ReadonlySet<string> {
  return new Set(folded.split(' '));
}

function sharedWords(a: string, b: string): number {
  const left = kept(wordSets, foldOnce(a), wordsIn);
  const right = kept(wordSets, foldOnce(b), wordsIn);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.min(left.size, right.size);
}

function datesFit(document: MergedDocument, row: RegistryRow, lexicon: Lexicon): boolean {
  const said = document.date ?? document.year;
  if (said === undefined) return true;
  const known = row.date ?? /\/((?:19|20)\d\d)\//.exec(row.symbol)?.[1];
  if (known === undefined) return true;
  if (said.slice(0, 4) === known.slice(0, 4)) return true;
  return document.date !== undefined && row.term !== undefined && termAt(lexicon, document.date) === row.term;
}

/** The Politburo and the Central Committee are both "Trung ương": the press takes one for the other. */
function issuersFit(said: string, known: string): boolean {
  const [a, b] = [foldOnce(said), foldOnce(known)];
  return a.includes(b) || b.includes(a) || (isCentral(a) && isCentral(b));
}

function isCentral(folded: string): boolean {
  return /trung uong|bo chinh tri|ban bi thu/.test(folded) && !folded.startsWith('quan uy');
}

/**
 * True where the number alone does not tell the year: the State counts anew every January, and no registry knows all of
 * it. A date, a subject or an article of those days makes it sure; the Party counts by terms and is taken at its number.
 */
function isYearly(document: MergedDocument, row: RegistryRow, { publishedAt }: ResolutionContext): boolean {
  if (/^\d+[a-zđ]?[-–]/.test(row.symbol) || /[/-](?:19|20)\d\d(?!\d)/.test(row.symbol)) return false;
  if (document.date !== undefined || document.year !== undefined) return false;
  if (document.title !== undefined && row.title !== undefined) return false;
  const years = Number(publishedAt?.slice(0, 4)) - Number(row.date?.slice(0, 4));
  return !(years >= 0 && years <= 1);
}

/** A bare number or a title without year needs a second witness: issuer, date or subject. */
function isSupported(document: MergedDocument, row: RegistryRow): boolean {
  if (document.designation === 'session') return document.term !== undefined;
  if (document.designation === 'title') return true;
  const issuer = document.issuer !== undefined && row.issuer !== undefined && issuersFit(document.issuer, row.issuer);
  return (
    (issuer && document.title !== undefined) || document.date !== undefined || (document.year !== undefined && issuer)
  );
}
