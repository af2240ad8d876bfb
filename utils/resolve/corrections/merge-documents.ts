import type { DocumentAttributes, OfficialDocument } from '../../model/document';
import type { EntityKey } from '../../model/ids';

/** One document under the key: the one who has it, completed by what is said of those who `goes` up in it. */
export function mergeDocuments(
  documents: readonly OfficialDocument[],
  key: EntityKey,
  goes: (document: OfficialDocument) => boolean,
): readonly OfficialDocument[] {
  const own = documents.find((document) => document.key === key);
  const [base, ...others] = [...(own === undefined ? [] : [own]), ...documents.filter(goes)];
  if (base === undefined) return documents.slice(0, 1).map((document) => ({ ...document, key }));
  const inferred = completed(
    base.inferred,
    others.map((document) => document.inferred),
  );
  return [{ ...completed(base, others), key, inferred }];
}

/** What the base does not say, from the first that does. */
function completed<Attributes extends DocumentAttributes>(base: Attributes, others: readonly Attributes[]): Attributes {
  return Object.assign({}, ...[base, ...others].reverse());
}
