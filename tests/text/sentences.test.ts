import { describe, expect, it } from 'vitest';
import { sentenceStarts } from '../../utils/text/sentences';
import { buildSyllableTable } from '../../utils/text/syllable-table';
import { tokenize } from '../../utils/text/tokenize';

const table = buildSyllableTable([]);

function sentences(text: string): readonly string[] {
  const tokens = tokenize(text, table);
  const starts = sentenceStarts(tokens);
  return Array.from({ length: starts.length - 1 }, (_, i) =>
    text.slice(tokens.start[starts[i] as number], tokens.end[(starts[i + 1] as number) - 1]),
  );
}

describe('sentenceStarts', () => {
  it.each([
    ['a full stop ends a sentence', 'Họp xong. Đoàn về.', ['Họp xong.', 'Đoàn về.']],
    ['also without a space', 'Quang cảnh hội nghị.Trung tướng nói.', ['Quang cảnh hội nghị.', 'Trung tướng nói.']],
    ['not in an abbreviation', 'Về TP. Vinh gặp GS. Tín.', ['Về TP. Vinh gặp GS. Tín.']],
    ['not in a number', 'Tăng 1.500 đồng.', ['Tăng 1.500 đồng.']],
    ['a line break does', 'Một\nHai', ['Một\n', 'Hai']],
    ['a question does', 'Ai? Tôi!', ['Ai?', 'Tôi!']],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
