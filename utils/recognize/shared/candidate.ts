import type { Tokens } from '../../text/tokens';
import type { Candidate } from '../recognizer';

/** A proposed document over the tokens `[first, next)`. */
export function documentOver<Evidence>(
  tokens: Tokens,
  span: { readonly first: number; readonly next: number },
  found: { readonly rule: string; readonly confidence: number; readonly evidence: Evidence },
): Candidate<Evidence> {
  return {
    kind: 'document',
    start: tokens.start[span.first] as number,
    end: tokens.end[span.next - 1] as number,
    ...found,
  };
}
