import { compileBundled } from '../../utils/lexicon/bundled';

/** What no recognizer can do without: walk the characters, cut the syllables, look each up in a Map. */
export function floorReader(): (text: string) => number {
  const known = new Map(
    compileBundled()
      .keys.split('\n')
      .map((syllable, i) => [syllable, i]),
  );
  return (text) => {
    let found = 0;
    let start = -1;
    for (let i = 0; i <= text.length; i++) {
      const inside = i < text.length && isLetter(text.charCodeAt(i));
      if (inside && start < 0) start = i;
      if (inside || start < 0) continue;
      if (known.get(text.slice(start, i).toLowerCase()) !== undefined) found++;
      start = -1;
    }
    return found;
  };
}

/** Letters as the floor needs them: ASCII and everything from À up that is no punctuation. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code < 0x2000 || code > 0x206f;
}
