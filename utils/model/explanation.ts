import type { Span } from '../text/span';
import type { MentionKind } from './mention';

/** Why one mention is there. */
export interface MentionExplanation extends Span {
  readonly kind: MentionKind;
  /** The rule whose name the mention carries; the header of its file holds its sentence and its proofs. */
  readonly rule: string;
  /** Other rules that read the same place. */
  readonly alsoReadBy: readonly string[];
  /** What the text says around it, one fact a line, for people: "rank: Trung tướng". */
  readonly evidence: readonly string[];
  readonly confidence: number;
}

/** A place that a rule proposed and that is no mention. */
export interface DroppedMention extends Span {
  readonly kind: MentionKind;
  readonly surface: string;
  readonly rule: string;
  /** For people: "no mention says that the name is an official's". */
  readonly reason: string;
}

/** Everything a recognition can say for itself. */
export interface RecognitionExplanation {
  /** One for each mention, in their order. */
  readonly mentions: readonly MentionExplanation[];
  readonly dropped: readonly DroppedMention[];
}
