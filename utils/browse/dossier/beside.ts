import type { ClipId, EntityKey } from '../../model/ids';
import type { MentionKind } from '../../model/mention';
import { sentenceAt } from '../../text/sentence-spans';
import type { Reading } from './reading';

/** Who or what is named beside somebody: in how many sentences, in how many articles, and where last. */
export interface Neighbour {
  readonly kind: MentionKind;
  readonly key: EntityKey;
  readonly sentences: number;
  readonly articles: number;
  /** An article in which they share a sentence, else one that names both. */
  readonly clip: ClipId;
}

/** Counts who stands beside one official or document, article by article. */
export interface NeighbourCounter {
  readonly add: (reading: Reading) => void;
  /** The nearest first: shared sentences, then shared articles. */
  readonly list: () => readonly Neighbour[];
}

/** A counter of the neighbours of `key`. */
export function countNeighbours(key: EntityKey): NeighbourCounter {
  const all = new Map<EntityKey, Neighbour>();
  const add = ({ recognition: { mentions }, sentences, source: { clip } }: Reading) => {
    const own = new Set(mentions.filter(({ ref }) => ref === key).map(({ start }) => sentenceAt(sentences, start)));
    if (own.size === 0) return;
    const shared = new Map<EntityKey, { readonly kind: MentionKind; readonly at: Set<number> }>();
    for (const { ref, kind, start } of mentions) {
      if (ref === key) continue;
      const entry = shared.get(ref) ?? { kind, at: new Set<number>() };
      shared.set(ref, entry);
      const sentence = sentenceAt(sentences, start);
      if (own.has(sentence)) entry.at.add(sentence);
    }
    for (const [ref, { kind, at }] of shared) {
      const known = all.get(ref);
      all.set(ref, {
        ...{ kind, key: ref },
        sentences: (known?.sentences ?? 0) + at.size,
        articles: (known?.articles ?? 0) + 1,
        clip: at.size > 0 || !known ? clip : known.clip,
      });
    }
  };
  const list = () =>
    [...all.values()].sort(
      (a, b) => b.sentences - a.sentences || b.articles - a.articles || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
    );
  return { add, list };
}
