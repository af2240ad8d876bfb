import type { Correction, Decision } from '../../model/correction';
import type { DocumentEvidence } from '../../model/document-evidence';
import type { NamedEvidence, OfficialEvidence } from '../../model/official-evidence';
import { singleSpaced } from '../../text/single-spaced';
import type { Span } from '../../text/span';

/** The evidence of a mention that a reader points out; what the rules had read there is kept. */
export function officialEvidence(
  { name }: Correction & { readonly decision: 'official' },
  surface: string,
  read: OfficialEvidence | undefined,
): NamedEvidence {
  const named = read?.kind === 'named' ? read : undefined;
  return {
    kind: 'named',
    foreign: false,
    lead: read?.lead ?? '',
    ranks: [],
    positions: read?.positions ?? [],
    ...named,
    name: name ?? singleSpaced(surface),
    short: false,
    strength: 'certain',
  };
}

/** The evidence of a document that a reader points out; what the rules had read there is kept. */
export function documentEvidence(
  { kind, document }: Decision & { readonly decision: 'document' },
  surface: string,
  read: DocumentEvidence | undefined,
): DocumentEvidence {
  const number = document?.number ?? read?.number;
  return {
    designation: number === undefined ? 'title' : 'number',
    draft: false,
    ...(number === undefined ? { name: singleSpaced(surface) } : {}),
    ...read,
    ...document,
    kind,
  };
}

/** The evidence of an official whose span a reader moved: the name is what the span now holds, the lead what stood before. */
export function movedEvidence(evidence: OfficialEvidence, from: Span, to: Span, text: string): OfficialEvidence {
  const lead = movedLead(evidence.lead, from, to, text);
  return evidence.kind === 'nominal'
    ? { ...evidence, lead }
    : { ...evidence, lead, name: singleSpaced(text.slice(to.start, to.end)) };
}

function movedLead(lead: string, from: Span, to: Span, text: string): string {
  if (to.start >= from.start) return `${lead} ${text.slice(from.start, to.start)}`.trim();
  const taken = text.slice(to.start, from.start).trim();
  return lead.endsWith(taken) ? lead.slice(0, lead.length - taken.length).trim() : '';
}
