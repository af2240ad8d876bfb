import type { EvidenceStrength, OfficialEvidence } from '../../../model/official-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { type Analysis, analysisOf } from '../phrases/analysis';
import type { AttachedName } from '../phrases/attach';
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
      const analysis = analysisOf(context);
      const candidates: Candidate<OfficialEvidence>[] = [];
      for (const attached of analysis.names) {
        const facts = knownFacts(context, analysis, attached);
        if (!holds(facts, context)) continue;
        candidates.push({
          kind: 'official',
          start: context.tokens.start[attached.name.first] ?? 0,
          end: context.tokens.end[attached.name.last - 1] ?? 0,
          rule: name,
          confidence,
          evidence: namedEvidence(context, analysis, facts, strength),
        });
      }
      return candidates;
    },
  };
}

const facts = new WeakMap<AttachedName, NameFacts>();

/** The facts of a name, read once for all rules. */
function knownFacts(context: Context, analysis: Analysis, attached: AttachedName): NameFacts {
  const known = facts.get(attached);
  if (known !== undefined) return known;
  const read = factsOf(context, analysis, attached);
  facts.set(attached, read);
  return read;
}
