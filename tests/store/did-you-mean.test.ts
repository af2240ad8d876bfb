import { beforeAll, expect, test } from 'vitest';
import type { CollectionDatabase } from '../../utils/store/database';
import { didYouMean } from '../../utils/store/did-you-mean';
import { saveClip } from '../../utils/store/save-clip';
import { searchIds } from '../../utils/store/search-clips';
import { tendIndex } from '../../utils/store/tend-index';
import { emptyDatabase, minute, readClip } from './sample';

let db: CollectionDatabase;

beforeAll(async () => {
  db = emptyDatabase();
  const bodies = [
    'Ông Trần Văn Mẫu dự hội nghị Trung ương.',
    'Hội nghị quán triệt Nghị quyết số 08-NQ/TW.',
    'Phi công Thompson bay thử.',
    'Tổ hòa giải họp ở trụ sở.',
  ];
  for (const [count, body] of bodies.entries())
    await saveClip(db, readClip({ url: `https://bao.example/${count}`, title: `Bài ${count}`, body }), minute(count));
  await tendIndex(db, { size: 4 });
  // One waits in `fresh`.
  await saveClip(db, readClip({ url: 'https://bao.example/w', title: 'Chợ nổi Cái Răng', body: '' }), minute(9));
});

test.each<[typed: string, meant: string | undefined, why: string]>([
  ['hội nghị trugn ương', 'hội nghị Trung ương', 'a word nobody wrote'],
  ['nghi quyt 08 ', 'nghi quyết 08 ', 'the others stay as they were typed'],
  ['tompson', 'Thompson', 'a foreign name'],
  ['chợ nổn cái răng', 'chợ nổi cái răng', 'words of a clip that no segment holds yet'],
  ['tổ hòa giỏi ', 'tổ hòa giải ', 'one letter of two'],
  ['hội nghệ quán triệt ', 'hội nghị quán triệt ', 'words of no article'],
  ['"hội nghị trugn ương" official:x ', undefined, 'what the conditions shut out'],
  ['-has:note "hội nghị trugn ương" ', '-has:note "hội nghị Trung ương" ', 'conditions stay'],
  ['xyzzy quux', undefined, 'nothing like it'],
  ['09-NQ/TW', undefined, 'another number is another number'],
  ['', undefined, 'nothing typed'],
  ['🙂', undefined, 'no word'],
  ['"'.repeat(10_000), undefined, 'signs'],
])('%s was meant as %s: %s', async (typed, meant) => {
  expect(await searchIds(db, typed)).toEqual([]);
  expect(await didYouMean(db, typed)).toBe(meant);
  if (meant) expect(await searchIds(db, meant)).not.toEqual([]);
});
