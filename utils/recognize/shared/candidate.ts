import type { Tokens } from '../../text/tokens';
import type { Candidate } from '../recognizer';

/** A proposed document over the tokens `[first, next)`. */
export function documentOver<Evidence>(
  tokens: Tokens,
  span: { readonly first: number; readonly next: number },
  { rule, confidence, evidence }: Pick<Candidate<Evidence>, 'rule' | 'confidence' | 'evidence'>,
): Candidate<Evidence> {
  return {
    kind: 'document',
    start: tokens.start[span.first] as number,
    end: tokens.end[span.next - 1] as number,
    rule,
    confidence,
    evidence,
  };
}
