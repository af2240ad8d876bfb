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
