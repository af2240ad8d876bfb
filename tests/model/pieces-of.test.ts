import { expect, test } from 'vitest';
import type { Mention } from '../../utils/model/mention';
import { piecesOf } from '../../utils/model/pieces-of';

const text = 'Ông Trần Văn Mẫu ký Nghị quyết 08.';
const mention = (surface: string): Mention => {
  const start = text.indexOf(surface);
  return { start, end: start + surface.length, surface } as Mention;
};

test.each([
  ['nothing is named', [], [text]],
  ['in the middle', ['Trần Văn Mẫu'], ['Ông ', '[Trần Văn Mẫu]', ' ký Nghị quyết 08.']],
  ['at the beginning', ['Ông'], ['[Ông]', ' Trần Văn Mẫu ký Nghị quyết 08.']],
  ['at the end', ['08.'], ['Ông Trần Văn Mẫu ký Nghị quyết ', '[08.]']],
  ['one within another', ['Ông Trần Văn Mẫu', 'Văn Mẫu'], ['[Ông Trần Văn Mẫu]', ' ký Nghị quyết 08.']],
] as const)('%s', (_, surfaces, wanted) => {
  const pieces = piecesOf(text, surfaces.map(mention));
  expect(pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.surface}]`))).toEqual(wanted);
});
