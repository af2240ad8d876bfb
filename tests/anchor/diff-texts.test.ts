import { expect, test } from 'vitest';
import { diffTexts } from '../../utils/anchor/diff-texts';
import type { DiffBlock } from '../../utils/model/text-diff';

/** `=` before what stayed, `[-…-]` what went, `{+…+}` what came. */
const written = (blocks: readonly DiffBlock[]) =>
  blocks.map((block) =>
    block.kind === 'same'
      ? `=${block.paragraphs.length}`
      : block.parts
          .map(({ text, only }) => (only === 'then' ? `[-${text}-]` : only === 'now' ? `{+${text}+}` : text))
          .join(''),
  );

test.each([
  ['nothing changed', 'a\nb', 'a\nb', ['=2']],
  [
    'a word changed in one paragraph',
    'Mở đầu.\nÔng Mẫu đến Hà Nội.\nHết.',
    'Mở đầu.\nÔng Mẫu đến Huế.\nHết.',
    ['=1', 'Ông Mẫu đến [-Hà Nội.-]{+Huế.+}', '=1'],
  ],
  ['a paragraph came', 'a\nc', 'a\nb\nc', ['=1', '{+b+}', '=1']],
  ['a paragraph went at the end', 'a\nb', 'a', ['=1', '[-b-]']],
  ['everything is new', 'a', 'b', ['[-a-]{+b+}']],
  ['from nothing', '', 'a', ['{+a+}']],
  [
    'two changes with one word between are one',
    'x một của hai y',
    'x ba của bốn y',
    ['x [-một của hai -]{+ba của bốn +}y'],
  ],
  ['empty lines are no paragraphs', 'a\n\nb', 'a\nb', ['=2']],
] as const)('%s', (_, then, now, wanted) => {
  expect(written(diffTexts(then, now))).toEqual(wanted);
});

test('both texts can be read back out of what is shown', () => {
  const then = 'Một hai ba.\nBốn năm sáu bảy.\nTám.';
  const now = 'Một hai.\nMới toanh.\nBốn năm chín bảy.\nTám.\nMười.';
  const side = (only: 'then' | 'now') =>
    diffTexts(then, now)
      .flatMap((block) =>
        block.kind === 'same'
          ? [block.paragraphs.join(' ')]
          : block.parts.filter((part) => part.only === undefined || part.only === only).map(({ text }) => text),
      )
      .join(' ')
      .split(/\s+/)
      .join(' ')
      .trim();
  expect(side('then')).toBe(then.replaceAll('\n', ' '));
  expect(side('now')).toBe(now.replaceAll('\n', ' '));
});
