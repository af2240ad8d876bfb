import type { Span } from '../text/span';
import { lex } from './lex';
import { isField } from './parse-condition';

/** Where the conditions of a query stand in it: fields with their values. */
export function conditionSpans(typed: string): readonly Span[] {
  return lex(typed, isField).flatMap(({ field, start, end }) => (field === undefined ? [] : [{ start, end }]));
}
