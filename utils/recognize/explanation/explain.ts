import type { MentionExplanation, RecognitionExplanation } from '../../model/explanation';
import type { Mention } from '../../model/mention';
import { rules } from '../rules';
import { droppedOf } from './dropped';
import { documentLines, officialLines } from './evidence-lines';
import { isOfficial, type Proposed, placeOf, type Steps } from './steps';

/** Says of each mention which rules read it and why, and of each other proposal why it is none. Asks the rules again. */
export function explain(steps: Steps): RecognitionExplanation {
  const { context, corrected, recognition } = steps;
  const proposed: readonly Proposed[] = [
    ...rules.officials.propose.flatMap((rule) => rule.propose(context)),
    ...rules.documents.propose.flatMap((rule) => rule.propose(context)),
  ];
  const kept = new Map([...corrected.officials, ...corrected.documents].map((one) => [placeOf(one), one] as const));
  const readBy = new Map<string, string[]>();
  for (const one of proposed) readBy.set(placeOf(one), [...(readBy.get(placeOf(one)) ?? []), one.rule]);
  const certain = firstCertain(recognition.mentions, kept);
  return {
    mentions: recognition.mentions.map((mention): MentionExplanation => {
      const { kind, start, end, rule, confidence } = mention;
      const others = (readBy.get(placeOf(mention)) ?? []).filter((name) => name !== rule);
      const evidence = [...evidenceOf(kept.get(placeOf(mention))), ...antecedentOf(mention, certain)];
      return { kind, start, end, rule, alsoReadBy: [...new Set(others)], evidence, confidence };
    }),
    dropped: droppedOf(proposed, steps),
  };
}

function evidenceOf(candidate: Proposed | undefined): readonly string[] {
  if (candidate === undefined) return [];
  return isOfficial(candidate) ? officialLines(candidate.evidence) : documentLines(candidate.evidence);
}

/** The first mention of each official or document that needs no other. */
function firstCertain(mentions: readonly Mention[], kept: ReadonlyMap<string, Proposed>): ReadonlyMap<string, Mention> {
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    const candidate = kept.get(placeOf(mention));
    if (candidate === undefined || first.has(mention.ref) || needsAnother(candidate)) continue;
    first.set(mention.ref, mention);
  }
  return first;
}

function needsAnother(candidate: Proposed): boolean {
  if (!isOfficial(candidate)) return false;
  return candidate.evidence.kind === 'nominal' || candidate.evidence.strength !== 'certain';
}

function antecedentOf(mention: Mention, certain: ReadonlyMap<string, Mention>): readonly string[] {
  const other = certain.get(mention.ref);
  if (other === undefined || other === mention) return [];
  return [`means the one of «${other.surface}» at ${other.start}, read by ${other.rule}`];
}
