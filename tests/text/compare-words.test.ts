import { expect, test } from 'vitest';
import { compareWords } from '../../utils/text/compare-words';

test.each([
  ['đ stands behind d', ['đê', 'dê', 'em', 'dũng'], ['dê', 'dũng', 'đê', 'em']],
  ['ă and â stand behind a, ư behind u', ['ưu', 'âm', 'um', 'ăn', 'an'], ['an', 'ăn', 'âm', 'um', 'ưu']],
  ['tones come last', ['mạ', 'ma', 'mả', 'má', 'mà', 'mã', 'man'], ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'man']],
  ['capitals are no letters of their own', ['Bình', 'an', 'An', 'bao'], ['an', 'An', 'bao', 'Bình']],
  [
    'numbers stand by their value',
    ['Nghị quyết 29', 'Nghị quyết 8', 'Nghị quyết 108'],
    ['Nghị quyết 8', 'Nghị quyết 29', 'Nghị quyết 108'],
  ],
])('%s', (_, words, sorted) => {
  expect([...words].sort(compareWords)).toEqual(sorted);
});
