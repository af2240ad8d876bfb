import { expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { contextOf, recognize } from '../../utils/recognize/recognize';
import { giveBack, takeMemory } from '../../utils/text/spare-memory';

const lexicon = bundledLexicon();
const TEXT =
  'Thủ tướng Lê Văn Nam ký Nghị định 49/2031/NĐ-CP. Bộ trưởng Bộ Y tế Trần Thị Hoa dự, Thủ tướng cảm ơn bà Hoa.';

function dirty(fill: number): void {
  // Whatever lies spare is taken first.
  for (let i = 0; i < 2; i++) takeMemory(0);
  for (let i = 0; i < 2; i++) giveBack(new Uint8Array(100_000).fill(fill).buffer);
}

it.each([255, 1])('what the text before left (%i) is not read as hits of the next', (fill) => {
  const clean = recognize(TEXT, lexicon);
  expect(clean.mentions.length).toBeGreaterThan(3);
  const { hits } = contextOf(TEXT, lexicon);
  dirty(fill);
  const after = contextOf(TEXT, lexicon).hits;
  expect([after.count, ...after.types, ...after.from]).toEqual([hits.count, ...hits.types, ...hits.from]);
  dirty(fill);
  expect(recognize(TEXT, lexicon)).toEqual(clean);
});
