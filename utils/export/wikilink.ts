/** Characters that no file name or no link of Obsidian and Logseq may hold. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}]+/gu;

/** A name as a note's file name: "Nghị quyết 08-NQ/TW" becomes "Nghị quyết 08-NQ-TW". */
export function noteName(label: string): string {
  const name = label
    .replace(FORBIDDEN, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s-]+|[.\s-]+$/g, '');
  return name.slice(0, 120).trim() || 'Không tên';
}

/** A link to the note of an official or a document; the label is kept where the name had to differ. */
export function wikilink(label: string): string {
  const name = noteName(label);
  const shown = label.replace(/[|<>[\]\s]+/g, ' ').trim();
  return name === shown || shown === '' ? `[[${name}]]` : `[[${name}|${shown}]]`;
}
