import type { EntityLabel } from './clip';
import type { OfficialDocument } from './document';
import type { EntityKey } from './ids';
import type { Recognition } from './recognition';

const capitalized = (words: string) => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

const LAWS = /^(bộ luật|luật|pháp lệnh)$/;

function surfaceOf(key: EntityKey, { mentions }: Recognition): string {
  const surfaces = mentions.filter((mention) => mention.ref === key).map((mention) => mention.surface);
  return surfaces.reduce((longest, surface) => (surface.length > longest.length ? surface : longest), '');
}

/** The name a document goes by in lists: its kind with its number, else its title, else as the article calls it. */
export function documentLabel(document: OfficialDocument, recognition: Recognition): string {
  const { kind, number, title, key } = document;
  if (number) return capitalized(`${kind} ${number}`);
  if (title && LAWS.test(kind)) return capitalized(`${kind} ${title}`);
  return capitalized(surfaceOf(key, recognition) || (title ? `${kind} về ${title}` : kind));
}

/** Counts the mentions of each, the most mentioned first. */
function counted(entities: readonly { key: string; label: string }[], { mentions }: Recognition): EntityLabel[] {
  const counts = new Map<string, number>();
  for (const { ref } of mentions) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return entities
    .map(({ key, label }) => ({ key, label, mentions: counts.get(key) ?? 0 }))
    .sort((a, b) => b.mentions - a.mentions);
}

/** The officials of an article as lists show them. */
export function officialLabels(recognition: Recognition): readonly EntityLabel[] {
  const officials = recognition.officials.map(({ key, name }) => ({ key, label: name }));
  return counted(officials, recognition);
}

/** The documents of an article as lists show them. */
export function documentLabels(recognition: Recognition): readonly EntityLabel[] {
  const documents = recognition.documents.map((doc) => ({ key: doc.key, label: documentLabel(doc, recognition) }));
  return counted(documents, recognition);
}

/** The organizations of an article's officials as lists show them; `mentions` counts the offices. */
export function organizationLabels({ officials }: Recognition): readonly EntityLabel[] {
  const counts = new Map<string, number>();
  for (const { positions } of officials)
    for (const { organization } of positions)
      if (organization) counts.set(organization, (counts.get(organization) ?? 0) + 1);
  return Array.from(counts, ([label, mentions]) => ({ key: label.toLocaleLowerCase('vi'), label, mentions }));
}
