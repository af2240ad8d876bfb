import type { EntityKey } from '../../model/ids';
import type { OfficeKnowledge } from '../office-knowledge';
import { countNeighbours, type Neighbour } from './beside';
import { type Claim, claimsOf } from './claim';
import { type ConcordanceLine, linesOf } from './concordance';
import { type Contradiction, contradictionsOf } from './contradictions';
import type { Reading, Source } from './reading';
import { addSpellings, type Spelling, spellingsOf } from './spellings';
import { type Tenure, tenuresOf } from './tenure';

/** What the articles that were read say of an official. */
export interface OfficialDossier {
  readonly key: EntityKey;
  /** The name as most articles write it; undefined until one was read. */
  readonly name?: string;
  readonly spellings: readonly Spelling[];
  readonly tenures: readonly Tenure[];
  readonly contradictions: readonly Contradiction[];
  /** Every sentence that names them. */
  readonly lines: readonly ConcordanceLine[];
  readonly beside: readonly Neighbour[];
  /** The articles that name them, in the order read. */
  readonly sources: readonly Source[];
  readonly mentions: number;
}

/** Gathers a dossier article by article, so that no more than one body is in memory. */
export interface OfficialGatherer {
  readonly add: (reading: Reading) => void;
  readonly dossier: () => OfficialDossier;
}

/** A gatherer for one official. */
export function gatherOfficial(key: EntityKey, known: OfficeKnowledge): OfficialGatherer {
  const claims: Claim[] = [];
  const names = new Map<string, number>();
  const spellings = new Map<string, number>();
  const neighbours = countNeighbours(key);
  const sources: Source[] = [];
  const lines: ConcordanceLine[] = [];
  const counted = { mentions: 0 };
  return {
    add: (reading) => {
      const { mentions, officials } = reading.recognition;
      const count = mentions.filter(({ ref }) => ref === key).length;
      if (count === 0) return;
      counted.mentions += count;
      sources.push(reading.source);
      claims.push(...claimsOf(reading, key));
      addSpellings(spellings, reading, key);
      neighbours.add(reading);
      lines.push(...linesOf(reading, key));
      const name = officials.find((one) => one.key === key)?.name;
      if (name) names.set(name, (names.get(name) ?? 0) + 1);
    },
    dossier: () => {
      const tenures = tenuresOf(claims);
      const [name] = spellingsOf(names);
      return {
        ...{ key, tenures, spellings: spellingsOf(spellings), beside: neighbours.list(), sources: [...sources] },
        ...(name ? { name: name.text } : {}),
        contradictions: contradictionsOf(tenures, known),
        lines: [...lines],
        mentions: counted.mentions,
      };
    },
  };
}
