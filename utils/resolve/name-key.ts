import type { DocumentEvidence } from '../model/document-evidence';
import { kept } from '../text/kept';
import { fold } from '../text/letters';
import { hasTwoCapitals } from '../text/two-capitals';
import { foldOnce } from './fold-once';
import type { FoundDocument, ResolutionContext } from './found-document';

/** The folded name of a document that has no number: a session, a law's title, an issuer with its subject. */
export function nameKey(
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
  if (isWishedCode(evidence, context)) return `code ${foldOnce(evidence.name ?? '')}`;
  const printed = `${evidence.kind} ${evidence.name ?? ''}`;
  const before = titles.get(printed);
  if (before !== undefined) return before;
  const name = titleName(evidence, context);
  titles.set(printed, name);
  return name;
}

/**
 * A code by the title of what is a law is one that somebody would like to have: "nên có một Bộ luật Giáo dục" beside "Luật Giáo
 * dục". With a year it is the law, by the wrong word.
 */
function isWishedCode({ kind, name = '', year }: DocumentEvidence, { lexicon }: ResolutionContext): boolean {
  if (kind !== 'bộ luật' || year !== undefined || lexicon.documentsByTitle(`bộ luật ${name}`).length > 0) return false;
  return lexicon.documentsByTitle(`luật ${name}`).length > 0;
}

/** The kind is left out: the press writes "Luật Hình sự" for the code. "03 năm" is "3 năm". */
function titleName(evidence: DocumentEvidence, context: ResolutionContext): string {
  const name = context.abbreviations.expandWithin(nameInFull(evidence));
  const known = context.lexicon.documentsByTitle(`${evidence.kind} ${name}`)[0]?.title;
  return kept(forms, known ?? `${evidence.kind} ${name}`, formOf);
}

/** The press names the same laws in every article. */
const forms = new Map<string, string>();

function formOf(title: string): string {
  const folded = fold(withoutAmended(title)).replace(/(?<!\d)0+(?=\d)/g, '');
  // "Luật Phòng, chống tác hại (của) thuốc lá"
  return `title ${folded.replace(/^(?:bo )?luat /, '').replace(/ cua /g, ' ')}`;
}

/** "Luật sửa đổi … của Bộ luật Hàng hải số 95/2015/QH13" is the one "… của Bộ luật Hàng hải": the number is the amended law's. */
function withoutAmended(title: string): string {
  return /^luật sửa đổi/i.test(title) ? title.replace(AMENDED_NUMBER, '') : title;
}

const AMENDED_NUMBER = / số \d+\/\d{4}\/QH\d+$/i;

/** "Luật PCCC và CNCH" by the title in which the recognizer wrote its abbreviations out. */
function nameInFull({ name = '', title }: DocumentEvidence): string {
  return hasTwoCapitals(name) && title !== undefined ? title.replace(/ \(sửa đổi\)$/, '') : name;
}

export const isDistinguished = ({ evidence }: FoundDocument): boolean => distinction(evidence) !== undefined;

/** "Luật Doanh nghiệp 2005 và 2014": a law without a year is the one that is named, not one of the years behind it. */
export function isNamed({ rule }: FoundDocument): boolean {
  return rule !== 'law-years';
}

/** What tells documents of one name apart: a term, a year. */
function distinction({ designation, term, year }: DocumentEvidence): string | undefined {
  return designation === 'session' ? term : year;
}

/** A name with what tells its documents apart; nothing where nothing does. */
export function withDistinction(name: string | undefined, evidence: DocumentEvidence): string | undefined {
  const told = distinction(evidence);
  return name === undefined || told === undefined ? undefined : `${name} ${told}`;
}
