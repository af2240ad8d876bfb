import type { DocumentAttributes } from '../../model/document';
import type { ExportedClip } from '../../model/exported-clip';
import { fullestDate } from '../../model/fullest-date';
import { documentLabel } from '../../model/label';
import { sentenceAt, sentenceSpans } from '../../text/sentence-spans';
import type { TextPool } from '../text-pool';

/** The note of a clip, as other notes point to it. */
export interface NoteSource {
  readonly name: string;
  readonly day?: string | undefined;
}

export interface VaultOfficial {
  readonly key: string;
  readonly name: string;
  readonly ranks: Set<string>;
  /** The numbers of the clips that give each office. */
  readonly offices: Map<string, number[]>;
  readonly clips: number[];
}

export interface VaultDocument {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  draft: boolean;
  /** What most articles read, and what they did not say. */
  attributes: DocumentAttributes;
  readonly cites: { readonly clip: number; readonly sentence: number }[];
}

/** What notes of officials and documents say of all clips. */
export interface Entities {
  readonly add: (clip: ExportedClip, source: NoteSource) => void;
  readonly officials: () => Iterable<VaultOfficial>;
  readonly documents: () => Iterable<VaultDocument>;
  readonly sourceOf: (clip: number) => NoteSource;
  readonly sentenceOf: (sentence: number) => string;
}

/** Longer is a table or a list without a full stop. */
const LONGEST = 500;

/** What is kept of the clips, beside the heap: the sentences that cite documents, and the names of notes with their days. */
export interface Kept {
  readonly sentences: TextPool;
  readonly names: TextPool;
}

/** A day and a name, with a tab between. */
const sourceOf = (kept: string): NoteSource => {
  const [day = '', name = ''] = kept.split('\t', 2);
  return { name, day: day || undefined };
};

/** Gathers officials and documents; of a clip it keeps numbers, its name, and the sentences that cite a document. */
export function createEntities({ sentences, names }: Kept): Entities {
  const officials = new Map<string, VaultOfficial>();
  const documents = new Map<string, VaultDocument>();

  function addOfficials(clip: ExportedClip, number: number): void {
    for (const { key, name, ranks, positions } of clip.officials) {
      const known: VaultOfficial = officials.get(key) ?? { key, name, ranks: new Set(), offices: new Map(), clips: [] };
      officials.set(key, known);
      known.clips.push(number);
      for (const rank of ranks) known.ranks.add(rank);
      for (const { role, organization } of positions) {
        const office = organization === undefined ? role : `${role} ${organization}`;
        const clips = known.offices.get(office) ?? [];
        known.offices.set(office, clips);
        if (clips.at(-1) !== number) clips.push(number);
      }
    }
  }

  function addDocuments(clip: ExportedClip, number: number): void {
    if (clip.documents.length === 0) return;
    const { text } = clip.article;
    const spans = sentenceSpans(text);
    const cited = new Map<string, string>();
    for (const { ref, start, end } of clip.mentions) {
      if (cited.has(ref)) continue;
      const span = spans[sentenceAt(spans, start)] ?? { start, end };
      cited.set(ref, text.slice(span.start, Math.min(span.end, span.start + LONGEST)));
    }
    for (const document of clip.documents) {
      const { key, kind, draft, inferred, number: no, symbol, issuer, title, term } = document;
      const date = document.date && fullestDate(document);
      const label = documentLabel(document, clip);
      const known: VaultDocument = documents.get(key) ?? { key, label, kind, draft, attributes: {}, cites: [] };
      documents.set(key, known);
      known.draft &&= draft;
      const read = Object.entries({ number: no, symbol, issuer, date, title, term }).filter(([, value]) => value);
      known.attributes = { ...inferred, ...known.attributes, ...Object.fromEntries(read) };
      known.cites.push({ clip: number, sentence: sentences.add(cited.get(key) ?? '') });
    }
  }

  return {
    add(clip, source) {
      const number = names.add(`${(source.day ?? '').replaceAll('\t', ' ')}\t${source.name}`);
      addOfficials(clip, number);
      addDocuments(clip, number);
    },
    officials: () => officials.values(),
    documents: () => documents.values(),
    sourceOf: (clip) => sourceOf(names.get(clip)),
    sentenceOf: (sentence) => sentences.get(sentence),
  };
}
