import type { Lexicon } from '../lexicon/lexicon';
import type { RegistryRow } from '../lexicon/seed-rows';
import type { EntityKey } from '../model/ids';
import { kept } from '../text/kept';
import { fold } from '../text/letters';
import { foldOnce } from './fold-once';
import type { MergedDocument } from './merge-document';
import { numberKey } from './number-key';
import { termAt } from './term';

/**
 * The key of a document, the same in every article: kind, number or name, and what tells it from others of that number:
 * nothing where the number holds its year, else the Party's term or the year; `?` while that is open.
 */
export function documentKey(document: MergedDocument, known: RegistryRow | undefined, lexicon: Lexicon): EntityKey {
  const number = known?.symbol ?? document.number;
  const kind = known?.kind ?? document.kind;
  if (number === undefined) return nameKey(document);
  return keyOf(kind, numberKey(number), distinction(number, document, known, lexicon));
}

const slugs = new Map<string, string>();

function slugOf(kind: string): string {
  return fold(kind).replace(/ /g, '-');
}

function keyOf(kind: string, name: string, told: string | undefined): EntityKey {
  return `document:${kept(slugs, kind, slugOf)}:${name}${told === undefined ? '' : `@${told}`}` as EntityKey;
}

function nameKey({ kind, name, issuer, title, term, year }: MergedDocument): EntityKey {
  const called = foldOnce(name ?? `${issuer ?? ''} ${title ?? ''}`).replace(/ /g, '-');
  return keyOf(kind, called, term ?? year ?? '?');
}

/** Party numbers start anew every term, the State's every year. */
function distinction(
  number: string,
  document: MergedDocument,
  known: RegistryRow | undefined,
  lexicon: Lexicon,
): string | undefined {
  if (/[/-](?:19|20)\d\d(?!\d)/.test(number)) return undefined;
  const date = known?.date ?? document.date;
  if (!isPartyNumber(number)) return date?.slice(0, 4) ?? document.year ?? '?';
  return known?.term ?? document.term ?? (date === undefined ? '?' : (termAt(lexicon, date) ?? date.slice(0, 4)));
}

/** A dash behind the digits is the Party's, a slash the State's. */
function isPartyNumber(number: string): boolean {
  return /^\d+[a-zđ]?\s*[-–]/.test(number);
}
