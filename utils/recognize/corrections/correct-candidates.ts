import type { Correction } from '../../model/correction';
import type { DocumentEvidence } from '../../model/document-evidence';
import type { OfficialEvidence } from '../../model/official-evidence';
import { overlaps, type Span } from '../../text/span';
import type { Candidate, Context } from '../recognizer';
import { type FindSurface, surfaceFinder } from './find-surface';
import { type Matcher, matcherOf, reads } from './matches';
import { type Move, movesOf } from './moves';
import { documentEvidence, movedEvidence, officialEvidence } from './readers-evidence';

/** What the rules and refiners propose, both kinds. */
export interface Candidates {
  readonly officials: readonly Candidate<OfficialEvidence>[];
  readonly documents: readonly Candidate<DocumentEvidence>[];
}

/** The `rule` of what a reader pointed out. */
export const READER = 'reader';

/** What is no mention, what is one and where it ends: decided before resolution, so that other mentions follow. */
export function correctCandidates(
  candidates: Candidates,
  corrections: readonly Correction[],
  context: Context,
): Candidates {
  if (corrections.length === 0) return candidates;
  const text = { context, find: surfaceFinder(context.tokens), isMeantBy: matcherOf(context.text) };
  const corrected = corrections.reduce((now, correction) => apply(now, correction, text), candidates);
  return corrected === candidates
    ? candidates
    : { officials: inOrder(corrected.officials), documents: inOrder(corrected.documents) };
}

interface Text {
  readonly context: Context;
  readonly find: FindSurface;
  readonly isMeantBy: Matcher;
}

function apply(now: Candidates, correction: Correction, text: Text): Candidates {
  const isMeant = text.isMeantBy(correction.target);
  switch (correction.decision) {
    case 'not-official':
      return { ...now, officials: now.officials.filter((candidate) => !isMeant(candidate)) };
    case 'not-document':
      return { ...now, documents: now.documents.filter((candidate) => !isMeant(candidate)) };
    case 'official':
      return placesOf(correction, text).reduce((all, place) => {
        const read = all.officials.find((candidate) => isAt(candidate, place));
        const surface = text.context.text.slice(place.start, place.end);
        const evidence = officialEvidence(correction, surface, read?.evidence);
        return withOfficial(clear(all, place), { ...place, ...SURE, kind: 'official', evidence });
      }, now);
    case 'document':
      return placesOf(correction, text).reduce((all, place) => {
        const read = all.documents.find((candidate) => isAt(candidate, place));
        const surface = text.context.text.slice(place.start, place.end);
        const evidence = documentEvidence(correction, surface, read?.evidence);
        return withDocument(clear(all, place), { ...place, ...SURE, kind: 'document', evidence });
      }, now);
    case 'span':
    case 'extent':
      return movesOf(correction, [...now.officials, ...now.documents], text.context.text, isMeant).reduce(
        (all, one) => moved(all, one, text.context.text),
        now,
      );
    default:
      return now;
  }
}

const SURE = { rule: READER, confidence: 1 } as const;

function isAt(candidate: Span, place: Span): boolean {
  return candidate.start === place.start && candidate.end === place.end;
}

function placesOf({ target }: Correction, { context, find }: Text): readonly Span[] {
  switch (target.by) {
    case 'place':
      return reads(target, context.text) ? [{ start: target.start, end: target.end }] : [];
    case 'surface':
      return find(target.surface);
    case 'key':
      return [];
  }
}

/** The mention that stood at one place stands at another. */
function moved(now: Candidates, { from, to }: Move, text: string): Candidates {
  const place = { start: to.start, end: to.end };
  const document = now.documents.find((candidate) => isAt(candidate, from));
  if (document !== undefined) return withDocument(clear(clear(now, from), to), { ...document, ...SURE, ...place });
  const official = now.officials.find((candidate) => isAt(candidate, from));
  if (official === undefined) return now;
  const evidence = movedEvidence(official.evidence, from, to, text);
  return withOfficial(clear(clear(now, from), to), { ...official, ...SURE, ...place, evidence });
}

/** The reader's place is nobody else's. */
function clear({ officials, documents }: Candidates, place: Span): Candidates {
  return {
    officials: officials.filter((candidate) => !overlaps(candidate, place)),
    documents: documents.filter((candidate) => !overlaps(candidate, place)),
  };
}

function withOfficial(all: Candidates, official: Candidate<OfficialEvidence>): Candidates {
  return { ...all, officials: [...all.officials, official] };
}

function withDocument(all: Candidates, document: Candidate<DocumentEvidence>): Candidates {
  return { ...all, documents: [...all.documents, document] };
}

function inOrder<Evidence>(candidates: readonly Candidate<Evidence>[]): readonly Candidate<Evidence>[] {
  return [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
}
