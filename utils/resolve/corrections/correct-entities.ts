import type { Correction } from '../../model/correction';
import type { EntityKey } from '../../model/ids';
import type { Mention } from '../../model/mention';
import type { Official, Position } from '../../model/official';
import type { Recognition } from '../../model/recognition';
import { toNfc } from '../../text/nfc';
import { foldOnce } from '../fold-once';
import { mergeDocuments } from './merge-documents';
import { mergeOfficials, saidOf } from './merge-officials';

/** What recognition says, without its version. */
export type Entities = Pick<Recognition, 'mentions' | 'officials' | 'documents'>;

/** What the text says of an official at the mention that starts there. */
export type SaidAt = (start: number) => { readonly ranks?: readonly string[]; readonly positions: readonly Position[] };

/** Who is the same, who another and what offices they hold: decided after resolution, in the order given. */
export function correctEntities(
  entities: Entities,
  corrections: readonly Correction[],
  saidAt: SaidAt = () => ({ positions: [] }),
): Entities {
  if (corrections.length === 0) return entities;
  return inOrder(corrections.reduce((now, correction) => apply(now, correction, saidAt), entities));
}

function apply(now: Entities, correction: Correction, saidAt: SaidAt): Entities {
  switch (correction.decision) {
    case 'not-official':
      return without(now, correction, 'official');
    case 'not-document':
      return without(now, correction, 'document');
    case 'same-as':
      return renamed(now, meant(now, correction), correction.as);
    case 'different-from': {
      const apart = new Set([...meant(now, correction)].filter(({ ref }) => ref === correction.from));
      return parted(now, apart, correction.as ?? otherThan(correction.from), saidAt);
    }
    case 'office': {
      const keys = new Set([...meant(now, correction)].map(({ ref }) => ref));
      const { positions, ranks } = correction;
      const officials = now.officials.map((official) =>
        keys.has(official.key) ? { ...official, positions, ranks: ranks ?? official.ranks } : official,
      );
      return { ...now, officials };
    }
    default:
      return now;
  }
}

/** The key of whoever a reader tells from the one of that key. */
export function otherThan(key: EntityKey): EntityKey {
  return `${key}#other` as EntityKey;
}

function meant({ mentions }: Entities, { target }: Correction): ReadonlySet<Mention> {
  switch (target.by) {
    case 'place':
      return new Set(
        mentions.filter(
          ({ start, end, surface }) =>
            start === target.start && end === target.end && surface === toNfc(target.surface),
        ),
      );
    case 'surface': {
      const wanted = foldOnce(target.surface);
      return new Set(mentions.filter(({ surface }) => foldOnce(surface) === wanted));
    }
    case 'key':
      return new Set(mentions.filter(({ ref }) => ref === target.key));
  }
}

/** Only a key: places and surfaces were left out before resolution, and a later decision may have brought them back. */
function without(now: Entities, { target }: Correction, kind: Mention['kind']): Entities {
  if (target.by !== 'key') return now;
  return { ...now, mentions: now.mentions.filter((mention) => mention.kind !== kind || mention.ref !== target.key) };
}

/** Gives the mentions another key; an official or document whose last mention goes takes what is said of it along. */
function renamed(now: Entities, moved: ReadonlySet<Mention>, key: EntityKey): Entities {
  const left = new Set([...moved].map(({ ref }) => ref).filter((ref) => ref !== key));
  if (left.size === 0) return now;
  const mentions = now.mentions.map((mention) => (moved.has(mention) ? { ...mention, ref: key } : mention));
  const stay = new Set(mentions.map(({ ref }) => ref));
  const goes = (entity: { readonly key: EntityKey }) => left.has(entity.key) && !stay.has(entity.key);
  const of = (entity: { readonly key: EntityKey }) => entity.key === key || left.has(entity.key);
  const officials = now.officials.filter(of);
  const documents = now.documents.filter(of);
  return {
    mentions,
    officials: [
      ...now.officials.filter((official) => official.key !== key && !goes(official)),
      ...mergeOfficials(officials, key, goes),
    ],
    documents: [
      ...now.documents.filter((document) => document.key !== key && !goes(document)),
      ...mergeDocuments(documents, key, goes),
    ],
  };
}

/**
 * Gives the mentions an official or document of their own, said from what stands at each mention; one the article names
 * anyway stays as he is: what stands at a mention taken for another's was read of that other.
 */
function parted(now: Entities, moved: ReadonlySet<Mention>, key: EntityKey, saidAt: SaidAt): Entities {
  const from = [...moved][0]?.ref;
  if (from === undefined) return now;
  const mentions = now.mentions.map((mention) => (moved.has(mention) ? { ...mention, ref: key } : mention));
  const said = (ref: EntityKey) => mentions.filter((mention) => mention.ref === ref).map(({ start }) => saidAt(start));
  const isOther = (entity: { readonly key: EntityKey }) => entity.key === key;
  const other = now.officials.find(isOther);
  const officials = now.officials.flatMap((official): readonly Official[] => {
    if (official.key !== from) return isOther(official) ? [] : [official];
    const rest = { ...official, ...saidOf(said(from)) };
    if (other !== undefined && key !== otherThan(from)) return [rest, other];
    return [rest, { ...(other ?? official), key, ...saidOf(said(key)) }];
  });
  const document = now.documents.find(({ key: own }) => own === from);
  const isNew = document !== undefined && !now.documents.some(isOther);
  return { mentions, officials, documents: isNew ? [...now.documents, { ...document, key }] : now.documents };
}

/** In the order of their first mention; who has none left is gone. */
function inOrder({ mentions, officials, documents }: Entities): Entities {
  const first = new Map<EntityKey, number>();
  for (const { ref, start } of mentions) if (!first.has(ref)) first.set(ref, start);
  const ordered = <Entity extends { readonly key: EntityKey }>(entities: readonly Entity[]) =>
    entities.filter(({ key }) => first.has(key)).sort((a, b) => (first.get(a.key) ?? 0) - (first.get(b.key) ?? 0));
  return { mentions, officials: ordered(officials), documents: ordered(documents) };
}
