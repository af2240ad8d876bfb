import type { OfficialDocument } from '../../utils/model/document';
import { documentLabel } from '../../utils/model/label';
import type { Mention } from '../../utils/model/mention';
import type { Official } from '../../utils/model/official';
import type { Recognition } from '../../utils/model/recognition';
import { sourceWords } from '../../utils/model/source-words';

/** What the card of one mention shows. */
export interface CardView {
  readonly mention: Mention;
  readonly entity: CardEntity;
  /** Which of the entity's mentions in this article it is, from 1. */
  readonly place: number;
  readonly total: number;
}

/** The article's own words for what the card says of an official, in the order of his ranks and offices. */
export interface Sources {
  readonly rank?: string;
  readonly offices: readonly (string | undefined)[];
}

export type CardEntity =
  | { readonly kind: 'official'; readonly official: Official; readonly sources: Sources }
  | { readonly kind: 'document'; readonly document: OfficialDocument; readonly label: string };

/**
 * The view of the mention with this index; `undefined` when the recognition does not hold what it refers to. Without the
 * article's text nothing is said of where things were read.
 */
export function cardViewOf(recognition: Recognition, index: number, text = ''): CardView | undefined {
  const mention = recognition.mentions[index];
  if (!mention) return undefined;
  const same = recognition.mentions.filter(({ kind, ref }) => kind === mention.kind && ref === mention.ref);
  const entity = entityOf(recognition, mention, (said) => sourceWords(text, same, said));
  if (!entity) return undefined;
  return { mention, entity, place: same.indexOf(mention) + 1, total: same.length };
}

type Source = (said: readonly string[]) => string | undefined;

function entityOf(recognition: Recognition, { kind, ref }: Mention, source: Source): CardEntity | undefined {
  if (kind === 'official') {
    const official = recognition.officials.find(({ key }) => key === ref);
    return official && { kind, official, sources: sourcesOf(official, source) };
  }
  const document = recognition.documents.find(({ key }) => key === ref);
  return document && { kind, document, label: documentLabel(document, recognition) };
}

function sourcesOf({ ranks, positions }: Official, source: Source): Sources {
  const rank = ranks[0] === undefined ? undefined : source([ranks[0]]);
  const offices = positions.map(({ role, organization }) => source(organization ? [role, organization] : [role]));
  return { ...(rank === undefined ? {} : { rank }), offices };
}
