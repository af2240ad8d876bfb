import type { EntityKey } from '../../model/ids';
import { countNeighbours, type Neighbour } from './beside';
import { type ConcordanceLine, linesOf } from './concordance';
import { type Fact, gatherFacts } from './document-facts';
import type { Reading, Source } from './reading';
import { addSpellings, type Spelling, spellingsOf } from './spellings';

/** What the articles that were read say of a document. */
export interface DocumentDossier {
  readonly key: EntityKey;
  /** In lower case, as most articles say it; undefined until one was read. */
  readonly kind?: string;
  /** True while every article speaks of it as a draft. */
  readonly isDraft: boolean;
  readonly facts: readonly Fact[];
  readonly spellings: readonly Spelling[];
  readonly lines: readonly ConcordanceLine[];
  readonly beside: readonly Neighbour[];
  readonly sources: readonly Source[];
}

/** Gathers a dossier article by article, so that no more than one body is in memory. */
export interface DocumentGatherer {
  readonly add: (reading: Reading) => void;
  readonly dossier: () => DocumentDossier;
}

/** A gatherer for one document. */
export function gatherDocument(key: EntityKey): DocumentGatherer {
  const kinds = new Map<string, number>();
  const spellings = new Map<string, number>();
  const facts = gatherFacts();
  const neighbours = countNeighbours(key);
  const sources: Source[] = [];
  const lines: ConcordanceLine[] = [];
  const drafts = { all: true };
  return {
    add: (reading) => {
      const document = reading.recognition.documents.find((one) => one.key === key);
      if (!document) return;
      sources.push(reading.source);
      kinds.set(document.kind, (kinds.get(document.kind) ?? 0) + 1);
      if (!document.draft) drafts.all = false;
      facts.add(document, reading.source);
      addSpellings(spellings, reading, key);
      neighbours.add(reading);
      lines.push(...linesOf(reading, key));
    },
    dossier: () => {
      const [kind] = spellingsOf(kinds);
      return {
        ...{ key, facts: facts.facts(), spellings: spellingsOf(spellings), lines: [...lines] },
        ...(kind ? { kind: kind.text } : {}),
        ...{ beside: neighbours.list(), sources: [...sources], isDraft: sources.length > 0 && drafts.all },
      };
    },
  };
}
