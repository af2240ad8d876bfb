import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { tokenFrom } from '../../utils/recognize/shared/token-at';
import { tokenize } from '../../utils/text/tokenize';

const sentence = 'Ông Lê Văn Huân  dự, rồi về.';

describe('the first token that starts at or after an offset', () => {
  const tokens = tokenize(sentence, bundledLexicon().syllables);

  it.each([
    ['', 0],
    ['Ô', 1],
    ['Ông', 1],
    ['Ông ', 1],
    ['Ông Lê', 2],
    ['Ông Lê Văn Huân ', 4],
    ['Ông Lê Văn Huân  dự', 5],
    ['Ông Lê Văn Huân  dự,', 6],
    ['Ông Lê Văn Huân  dự, rồi về', 8],
    [sentence, 9],
  ])('behind «%s»: %i', (before, token) => {
    expect(tokenFrom(tokens, before.length)).toBe(token);
  });

  it('is the first of those that a walk finds, wherever it is asked for', () => {
    for (let count = 0; count <= tokens.count; count++)
      for (let offset = 0; offset <= sentence.length; offset++) {
        const starts = [...tokens.start.subarray(0, count)];
        const found = starts.findIndex((start) => start >= offset);
        expect(tokenFrom({ ...tokens, count }, offset)).toBe(found < 0 ? count : found);
      }
  });
});
