import type { Context } from '../../recognizer';
import type { HonorificPhrase, Phrase } from './phrase';
import { spanText } from './token-words';

/** The chain verbatim; "các đồng chí" before a list is no lead, nor is "bị cáo" or "người đồng cấp". */
export function leadText(context: Context, lead: readonly Phrase[]): string {
  const said = lead.filter((p) => p.kind !== 'honorific' || (!p.plural && isSingleWord(p)));
  const first = said[0];
  const last = said.at(-1);
  if (first === undefined || last === undefined) return '';
  return spanText(context, { first: first.first, last: last.last });
}

function isSingleWord(phrase: HonorificPhrase): boolean {
  return phrase.last - phrase.first === 1 || phrase.strength === 'official';
}
