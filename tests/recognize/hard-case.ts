import type { Mention } from '../../utils/model/mention';
import type { Recognition } from '../../utils/model/recognition';
import { heldOf } from '../../utils/resolve/held';
import { fold } from '../../utils/text/letters';

/** One sentence of `lexicon/hard_cases.json` with its answer; a field that is not stated is not compared. */
export interface HardCase {
  readonly id: string;
  readonly area: string;
  readonly text: string;
  /** One for each named mention. */
  readonly officials: readonly {
    readonly name: string;
    readonly lead?: string;
    readonly positions?: readonly (readonly [string, string | null])[];
  }[];
  readonly nominal?: readonly string[];
  readonly documents: readonly ExpectedDocument[];
  readonly why: string;
  readonly ambiguous?: boolean;
}

interface ExpectedDocument {
  readonly span: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly date?: string;
  readonly title?: string;
  readonly term?: string;
  readonly kind?: string;
  readonly draft?: boolean;
}

const DOCUMENT_FIELDS = ['number', 'issuer', 'date', 'title', 'term', 'kind', 'draft'] as const;

/** What an answer lacks and what it has too much, in words; nothing where it is the expected one. */
export function differences(expected: HardCase, found: Recognition): readonly string[] {
  const officials = found.mentions.filter(({ kind, nominal }) => kind === 'official' && nominal !== true);
  const documents = found.mentions.filter(({ kind }) => kind === 'document');
  const nominal = found.mentions.filter((mention) => mention.nominal === true).map(({ surface }) => fold(surface));
  return [
    ...compare(expected.officials.map(officialLine), officials, (mention, stated) =>
      officialLine(asOfficial(mention, found), stated),
    ),
    ...compare(
      (expected.nominal ?? []).map((surface) => [`nominal ${fold(surface)}`, '']),
      nominal,
      (surface) => [`nominal ${surface}`, ''],
    ),
    ...compare(expected.documents.map(documentLine), documents, (mention, stated) =>
      documentLine(asDocument(mention, found), stated),
    ),
  ];
}

/** A line to compare, and the names of the fields that were stated. */
type Line = readonly [line: string, stated: string];

/** Every expected line takes one found thing that, in the stated fields, reads the same. */
function compare<Found>(
  expected: readonly Line[],
  found: readonly Found[],
  lineOf: (one: Found, stated: string) => Line,
): readonly string[] {
  const left = [...found];
  const missing: string[] = [];
  // What states more chooses first.
  for (const [line, stated] of [...expected].sort((a, b) => b[1].length - a[1].length)) {
    const at = left.findIndex((one) => lineOf(one, stated)[0] === line);
    if (at < 0) missing.push(`lacks ${line}`);
    else left.splice(at, 1);
  }
  return [...missing, ...left.map((one) => `has too much ${lineOf(one, ALL)[0]}`)];
}

const ALL = 'lead positions number issuer date title term kind draft';

type OfficialShape = HardCase['officials'][number];

function officialLine(official: OfficialShape, at: number | string = 0): Line {
  const stated =
    typeof at === 'string'
      ? at
      : (['lead', 'positions'] as const).filter((name) => official[name] !== undefined).join(' ');
  const parts = [`official ${fold(official.name)}`];
  if (stated.includes('lead')) parts.push(`lead «${fold(official.lead ?? '')}»`);
  if (stated.includes('positions')) parts.push(`positions ${positionsOf(official).join(' | ')}`);
  return [parts.join(', '), stated];
}

function positionsOf({ positions = [] }: OfficialShape): readonly string[] {
  return positions
    .map(([role, organization]) => heldOf({ role, ...(organization === null ? {} : { organization }) }).phrase)
    .sort();
}

function asOfficial(mention: Mention, found: Recognition): OfficialShape {
  const held = found.officials.find(({ key }) => key === mention.ref)?.positions ?? [];
  return {
    name: mention.surface,
    lead: mention.lead ?? '',
    positions: held.map(({ role, organization }) => [role, organization ?? null] as const),
  };
}

function documentLine(document: ExpectedDocument, at: number | string = 0): Line {
  const stated = typeof at === 'string' ? at : DOCUMENT_FIELDS.filter((name) => document[name] !== undefined).join(' ');
  const fields = DOCUMENT_FIELDS.filter((name) => stated.split(' ').includes(name)).map(
    (name) => `${name} ${fold(String(document[name] ?? ''))}`,
  );
  return [[`document ${fold(document.span)}`, ...fields].join(', '), stated];
}

function asDocument(mention: Mention, found: Recognition): ExpectedDocument {
  const { number, issuer, date, title, term, kind, draft } =
    found.documents.find(({ key }) => key === mention.ref) ?? ({} as Partial<ExpectedDocument>);
  return {
    span: mention.surface,
    ...(number === undefined ? {} : { number }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
    ...(term === undefined ? {} : { term }),
    ...(kind === undefined ? {} : { kind }),
    ...(draft === undefined ? {} : { draft }),
  };
}
