import type { EvidenceStrength, OfficialEvidence } from '../../../model/official-evidence';
import { mapped } from '../../../text/mapped';
import type { Candidate, Context, Rule } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { analysisOf } from '../phrases/analysis';
import { factsOf, type NameFacts, namedEvidence } from '../phrases/evidence-of';

/** What makes a rule about names: when it holds, how strong that is and how sure. */
export interface NameRule {
  readonly name: string;
  readonly holds: (facts: NameFacts, context: Context) => boolean;
  readonly strength: EvidenceStrength;
  readonly confidence: number;
}

/** A rule that proposes every name for which `holds`. */
export function nameRule({ name, holds, strength, confidence }: NameRule): Rule<OfficialEvidence> {
  return {
    name,
    propose: (context) => {
      const candidates: Candidate<OfficialEvidence>[] = [];
      for (const facts of remembered(context, factsOfAll)) {
        if (!holds(facts, context)) continue;
        const { attached } = facts;
        candidates.push({
          kind: 'official',
          start: context.tokens.start[attached.name.first] ?? 0,
          end: context.tokens.end[attached.name.last - 1] ?? 0,
          rule: name,
          confidence,
          evidence: namedEvidence(context, facts, strength),
        });
      }
      return candidates;
    },
  };
}

/** The facts of every name, read once for all rules. */
export function factsOfAll(context: Context): readonly NameFacts[] {
  const analysis = analysisOf(context);
  return mapped(analysis.names, (attached) => factsOf(context, analysis, attached));
}
