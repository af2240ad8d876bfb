import { safeFileName } from './file-name';

/** A link to a note of this name; the label is kept where the name had to differ. */
export function wikilink(label: string, name = safeFileName(label)): string {
  const shown = label.replace(/[|<>[\]\s]+/g, ' ').trim();
  return name === shown || shown === '' ? `[[${name}]]` : `[[${name}|${shown}]]`;
}
