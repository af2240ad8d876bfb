import { Shape, TokenKind, type Tokens } from './tokens';

/** The first token of every sentence, ascending, the number of tokens last. A line break always ends a sentence. */
export function sentenceStarts(tokens: Tokens): Int32Array {
  const starts: number[] = [0];
  for (let i = 0; i < tokens.count; i++) {
    if (i + 1 < tokens.count && endsSentence(tokens, i)) starts.push(i + 1);
  }
  starts.push(tokens.count);
  return Int32Array.from(starts);
}

/** True if a sentence ends with token `i`: a line break, or a full stop that closes no abbreviation. */
export function endsSentence(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === TokenKind.Break) return true;
  if (tokens.kind[i] !== TokenKind.Mark) return false;
  const mark = tokens.text[tokens.start[i] as number];
  if (mark === '!' || mark === '?' || mark === '…') return true;
  return mark === '.' && stopEndsSentence(tokens, i);
}

function stopEndsSentence(tokens: Tokens, i: number): boolean {
  if (closesAbbreviation(tokens, i)) return false;
  const next = i + 1;
  if (tokens.kind[next] !== TokenKind.Word) return tokens.gap[next] === 1;
  if (tokens.shape[next] === Shape.Lower) return false;
  // "Quang cảnh hội nghị.Trung tướng …": the space is missing, the capital tells.
  return tokens.gap[next] === 1 || tokens.shape[i - 1] === Shape.Lower;
}

/** "TP. Vinh", "GS. TS", "V. Putin": short words in capitals before a stop. */
function closesAbbreviation(tokens: Tokens, stop: number): boolean {
  const before = stop - 1;
  if (before < 0 || tokens.kind[before] !== TokenKind.Word || tokens.gap[stop] === 1) return false;
  const length = (tokens.end[before] as number) - (tokens.start[before] as number);
  if (tokens.shape[before] === Shape.Upper) return length <= 4;
  if (tokens.shape[before] === Shape.Mixed) return length <= 4;
  return tokens.shape[before] === Shape.Title && length <= 2;
}
