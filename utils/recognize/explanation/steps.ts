import type { DocumentEvidence } from '../../model/document-evidence';
import type { Mention } from '../../model/mention';
import type { OfficialEvidence } from '../../model/official-evidence';
import type { Recognition } from '../../model/recognition';
import type { Span } from '../../text/span';
import type { Candidates } from '../corrections/correct-candidates';
import type { Candidate, Context } from '../recognizer';

/** A candidate of either kind. */
export type Proposed = Candidate<OfficialEvidence> | Candidate<DocumentEvidence>;

/** What recognition went through, from the rules' proposals to the mentions. */
export interface Steps {
  readonly context: Context;
  /** What the refiners left. */
  readonly refined: Candidates;
  /** What the reader's corrections left. */
  readonly corrected: Candidates;
  readonly recognition: Recognition;
}

/** Kind and span as one key. */
export function placeOf({ kind, start, end }: Span & Pick<Mention, 'kind'>): string {
  return `${kind} ${start} ${end}`;
}

/** The kind of a candidate is that of its evidence. */
export function isOfficial(candidate: Proposed): candidate is Candidate<OfficialEvidence> {
  return candidate.kind === 'official';
}
