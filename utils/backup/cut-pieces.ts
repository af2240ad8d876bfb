/** A piece is not cut before so many characters: fewer, larger files are read faster. */
const LEAST = 262_144;
/** …nor grows beyond so many: one piece is held in memory. */
const MOST = 8_000_000;
/** Behind `LEAST` a piece ends after so many characters more, on the average: pieces have some 0.7 MB. */
const MORE = 400_000;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Texts put together into pieces that end where the texts themselves say so: where something was added, changed or taken
 * away in between, the pieces before and a little behind it are the same as the last time. The first text, which has the
 * time in it, is a piece of its own. Put together the pieces are the texts.
 */
export async function* cutPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting: string[] = [];
  let length = 0;
  let isFirst = true;
  for await (const text of texts) {
    waiting.push(text);
    length += text.length;
    // What parts two lines of a list is not of the line.
    const ends =
      length >= MOST || (length >= LEAST && hashOf(text.replace(/^,?\n/, '')) / 2 ** 32 < text.length / MORE);
    if (!isFirst && !ends) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
    isFirst = false;
  }
  if (waiting.length > 0) yield waiting.join('');
}
