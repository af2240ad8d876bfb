import { expect, test } from 'vitest';
import { compareTexts } from '../../utils/anchor/compare-texts';
import type { DiffBlock } from '../../utils/model/text-diff';

const shown = (blocks: readonly DiffBlock[]) =>
  blocks.flatMap((block) =>
    block.kind === 'same'
      ? block.paragraphs.map(() => '=')
      : block.parts
          .map(({ text, only }) =>
            only === 'then' ? `[-${text.trim()}-]` : only === 'now' ? `[+${text.trim()}+]` : text,
          )
          .join(''),
  );

test.each<[what: string, one: string, other: string, wanted: readonly string[]]>([
  ['the same', 'Một câu.\nHai câu.', 'Một câu.\n\nHai câu.', ['=', '=']],
  [
    'a word',
    'Ông Giáp nói về việc này.',
    'Ông Giáp phát biểu về việc này.',
    ['Ông Giáp [-nói-][+phát biểu+]về việc này.'],
  ],
  ['a paragraph left out', 'Một câu.\nHai dòng khác.\nBa ý.', 'Một câu.\nBa ý.', ['=', '[-Hai dòng khác.-]', '=']],
  ['a paragraph put in', 'Một câu.', 'Một câu.\nThêm dòng mới.', ['=', '[+Thêm dòng mới.+]']],
  ['a paragraph moved', 'Một câu.\nHai dòng khác.', 'Hai dòng khác.\nMột câu.', ['=', '=']],
  ['nothing in common', 'Một câu.', 'Dòng khác hẳn', ['[+Dòng khác hẳn+]', '[-Một câu.-]']],
  ['nothing at all', '', '', []],
])('%s', (_, one, other, wanted) => {
  expect(shown(compareTexts(one, other))).toEqual(wanted);
});

test('whatever the texts, every word of both is told once', () => {
  const one = 'A b c d.\nE f g.\nA b c d.\nH i.';
  const other = 'A b c d.\nX y.\nH i k.\nA b c d.';
  const blocks = compareTexts(one, other);
  const said = (side: 'then' | 'now') =>
    blocks
      .flatMap((block) =>
        block.kind === 'same'
          ? block.paragraphs
          : block.parts.flatMap(({ text, only }) => (only === undefined || only === side ? [text] : [])),
      )
      .flatMap((text) => text.trim().split(/\s+/))
      .sort();
  expect([said('then'), said('now')]).toEqual([one.split(/\s+/).sort(), other.split(/\s+/).sort()]);
});
