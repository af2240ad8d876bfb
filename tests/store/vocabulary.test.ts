import { expect, test } from 'vitest';
import { saveClip } from '../../utils/store/save-clip';
import { tendIndex } from '../../utils/store/tend-index';
import { weightsOf } from '../../utils/store/vocabulary';
import { emptyDatabase, minute, readClip } from './sample';

test.each([
  ['packed', true],
  ['waiting to be packed', false],
])('each word is counted for itself in texts %s: one need not stand beside another', async (_name, isPacked) => {
  const db = emptyDatabase();
  for (const [count, body] of ['Chợ nổi.', 'Cầu nổi.', 'Cầu treo.'].entries())
    await saveClip(db, readClip({ url: `https://bao.example/${count}`, title: 'Bài', body }), minute(count));
  if (isPacked) await tendIndex(db, { size: 3 });
  expect(await weightsOf(db, ['noi', 'treo', 'bai', 'khong'])).toEqual([2, 1, 3, 0]);
});
