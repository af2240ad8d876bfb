import type { Mention } from './mention';

/** A text in pieces: what stands between mentions, and the mentions, in their order; one that begins within another is left out. */
export function piecesOf(text: string, mentions: readonly Mention[]): readonly (string | Mention)[] {
  const pieces: (string | Mention)[] = [];
  let at = 0;
  for (const mention of mentions) {
    if (mention.start < at) continue;
    pieces.push(text.slice(at, mention.start), mention);
    at = mention.end;
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '');
}
