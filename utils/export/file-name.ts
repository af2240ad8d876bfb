/** Characters that no file name of Windows, macOS or Linux, and no link of Obsidian or Logseq, may hold. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}]+/gu;
/** Names that Windows keeps for itself, whatever the ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** File systems take 255 bytes; folders, endings and what parts two of one name need some. */
const MOST_BYTES = 180;

const bytesOf = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

function cut(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += bytesOf(character);
    if (bytes > MOST_BYTES) return kept;
    kept += character;
  }
  return kept;
}

/** A title or name as a file's name, in NFC: "Nghị quyết 08-NQ/TW" becomes "Nghị quyết 08-NQ-TW". */
export function safeFileName(label: string): string {
  const name = label
    .normalize('NFC')
    .replace(FORBIDDEN, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s-]+|[.\s-]+$/gu, '');
  const short = cut(name).replace(/[.\s-]+$/u, '');
  return RESERVED.test(short) ? `_${short}` : short || 'Không tên';
}
