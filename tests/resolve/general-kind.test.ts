import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

function named(text: string): readonly string[] {
  return recognize(text, lexicon).documents.map(({ kind, number }) => `${kind} ${number}`);
}

describe('"văn bản", the word for any paper', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Nói về văn bản số 2383, ông An nhận sơ suất tại Công văn 2383/BXD-QLN. Bộ đã gửi văn bản số 2383/BXD-QLN.',
      ['công văn 2383/BXD-QLN'],
    ],
    ['Bộ gửi văn bản số 2383/BXD-QLN. Nói về văn bản số 2383, ông im lặng.', ['văn bản 2383/BXD-QLN']],
    [
      'Theo Công văn 15/BXD-QLN, Tờ trình 15/TTr-BXD và văn bản số 15, tàu phải có phao.',
      ['công văn 15/BXD-QLN', 'tờ trình 15/TTr-BXD', 'văn bản 15'],
    ],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('a code by its abbreviation', () => {
  it('is the code that is named in full', () => {
    expect(named('Theo Bộ luật Hình sự năm 2015, Điều 355 BLHS 2015 nói rõ.')).toHaveLength(1);
  });
});
