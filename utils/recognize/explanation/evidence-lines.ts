import type { DocumentEvidence } from '../../model/document-evidence';
import type { Position } from '../../model/official';
import type { NamedEvidence, NominalEvidence, OfficialEvidence } from '../../model/official-evidence';

const STRENGTHS = {
  certain: 'what stands around the name makes it an official’s',
  likely: 'a given name with a rank or an office',
  weak: 'nothing around the name makes it an official’s',
} as const;

/** What the rules recorded of a place that names an official, one fact a line. */
export function officialLines(evidence: OfficialEvidence): readonly string[] {
  return evidence.kind === 'named' ? namedLines(evidence) : nominalLines(evidence);
}

function namedLines({ strength, short, lead, ranks, positions }: NamedEvidence): readonly string[] {
  return [
    STRENGTHS[strength],
    ...(short ? ['a short name'] : []),
    ...(lead === '' ? [] : [`before it: «${lead}»`]),
    ...ranks.map((rank) => `rank: ${rank}`),
    ...positions.map(positionLine),
  ];
}

function nominalLines({ lead, rank, positions }: NominalEvidence): readonly string[] {
  return [
    rank === undefined ? 'an office without a name' : `a rank without a name: ${rank}`,
    ...(lead === '' ? [] : [`before it: «${lead}»`]),
    ...positions.map(positionLine),
  ];
}

function positionLine({ role, organization }: Position): string {
  return organization === undefined ? `office: ${role}` : `office: ${role} · ${organization}`;
}

const DESIGNATIONS = {
  number: 'named by its number',
  session: 'named by a session or congress',
  title: 'named by its title',
  subject: 'named by its issuer and subject',
} as const;

const READ = ['number', 'symbol', 'issuer', 'date', 'title', 'term', 'year', 'name'] as const;

/** What the rules and refiners recorded of a place that names a document, one fact a line. */
export function documentLines(evidence: DocumentEvidence): readonly string[] {
  return [
    `${DESIGNATIONS[evidence.designation]}; kind: ${evidence.kind}`,
    ...READ.flatMap((name) => (evidence[name] === undefined ? [] : [`${name}: ${evidence[name]}`])),
    ...(evidence.draft ? ['a draft'] : []),
    ...(evidence.sameAs === undefined ? [] : [`says that it is the document at ${evidence.sameAs}`]),
  ];
}
