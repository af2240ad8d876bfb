// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { dragClips, droppedClips, holdsClips } from '../../../components/library/dragged-clips';
import type { ClipId } from '../../../utils/model/ids';

/** What happy-dom has no use of. */
function dragged(given: Readonly<Record<string, string>> = {}): DataTransfer {
  const data = new Map(Object.entries(given));
  return {
    setData: (type: string, words: string) => data.set(type, words),
    getData: (type: string) => data.get(type) ?? '',
    get types() {
      return [...data.keys()];
    },
  } as unknown as DataTransfer;
}

const OURS = 'application/x-trich-luc-clips';

test('clips that are dragged are those that are let go, and other programs get an address', () => {
  const transfer = dragged();
  expect(holdsClips(transfer)).toBe(false);
  dragClips(transfer, ['01A', '01B'] as unknown as ClipId[], 'https://bao.example/1');
  expect(holdsClips(transfer)).toBe(true);
  expect(droppedClips(transfer)).toEqual(['01A', '01B']);
  expect(transfer.getData('text/uri-list')).toBe('https://bao.example/1');
});

test.each([
  ['nothing', null, []],
  ['a file of a reader', dragged({ Files: '' }), []],
  ['no list', dragged({ [OURS]: '{"id":"01A"}' }), []],
  ['no JSON', dragged({ [OURS]: '[01A' }), []],
  ['a list of other things', dragged({ [OURS]: '[1,null,{"x":1},"01A"]' }), ['01A']],
])('of %s nothing is taken that is no clip', (_name, transfer, ids) => {
  expect(droppedClips(transfer)).toEqual(ids);
});
