import type { DocumentEvidence } from '../../model/document-evidence';
import type { Tokens } from '../../text/tokens';
import type { Candidate } from '../recognizer';

/** A proposed document over the tokens `[first, next)`. */
export function documentOver(
  tokens: Tokens,
  span: { readonly first: number; readonly next: number },
  { rule, confidence, evidence }: Pick<Candidate<DocumentEvidence>, 'rule' | 'confidence' | 'evidence'>,
): Candidate<DocumentEvidence> {
  return {
    kind: 'document',
    start: tokens.start[span.first] as number,
    end: tokens.end[span.next - 1] as number,
    rule,
    confidence,
    evidence: evidenceWith(evidence, {}),
  };
}

/** The same mention, of whose document more is known. */
export function withEvidence(
  { kind, start, end, rule, confidence, evidence }: Candidate<DocumentEvidence>,
  more: Partial<DocumentEvidence>,
): Candidate<DocumentEvidence> {
  return { kind, start, end, rule, confidence, evidence: evidenceWith(evidence, more) };
}

/** Every field, known or not: rules record different ones, and all that comes after reads one shape faster than many. */
function evidenceWith(own: DocumentEvidence, more: Partial<DocumentEvidence>): DocumentEvidence {
  return {
    kind: more.kind ?? own.kind,
    designation: own.designation,
    number: more.number ?? own.number,
    symbol: more.symbol ?? own.symbol,
    issuer: more.issuer ?? own.issuer,
    date: more.date ?? own.date,
    title: more.title ?? own.title,
    term: own.term,
    name: more.name ?? own.name,
    year: more.year ?? own.year,
    draft: more.draft ?? own.draft,
    sameAs: more.sameAs ?? own.sameAs,
  };
}
