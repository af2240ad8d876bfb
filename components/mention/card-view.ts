import type { OfficialDocument } from '../../utils/model/document';
import { documentLabel } from '../../utils/model/label';
import type { Mention } from '../../utils/model/mention';
import type { Official } from '../../utils/model/official';
import type { Recognition } from '../../utils/model/recognition';

/** What the card of one mention shows. */
export interface CardView {
  readonly mention: Mention;
  readonly entity: CardEntity;
  /** Which of the entity's mentions in this article it is, from 1. */
  readonly place: number;
  readonly total: number;
}

export type CardEntity =
  | { readonly kind: 'official'; readonly official: Official }
  | { readonly kind: 'document'; readonly document: OfficialDocument; readonly label: string };

/** The view of the mention with this index; `undefined` when the recognition does not hold what it refers to. */
export function cardViewOf(recognition: Recognition, index: number): CardView | undefined {
  const mention = recognition.mentions[index];
  const entity = mention && entityOf(recognition, mention);
  if (!entity) return undefined;
  const same = recognition.mentions.filter(({ kind, ref }) => kind === mention.kind && ref === mention.ref);
  return { mention, entity, place: same.indexOf(mention) + 1, total: same.length };
}

function entityOf(recognition: Recognition, { kind, ref }: Mention): CardEntity | undefined {
  if (kind === 'official') {
    const official = recognition.officials.find(({ key }) => key === ref);
    return official && { kind, official };
  }
  const document = recognition.documents.find(({ key }) => key === ref);
  return document && { kind, document, label: documentLabel(document, recognition) };
}
