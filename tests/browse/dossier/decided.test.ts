import { expect, test } from 'vitest';
import { decidedAbout } from '../../../utils/browse/dossier/decided';
import type { Correction } from '../../../utils/model/correction';
import type { EntityKey } from '../../../utils/model/ids';
import type { CorrectionId, SavedCorrection } from '../../../utils/model/saved-correction';

const k = (key: string) => key as EntityKey;
const target = (key: string) => ({ by: 'key', key: k(key) }) as const;
const saved = (correction: Correction): SavedCorrection => ({
  ...{ id: '1' as CorrectionId, correction, canonicalUrl: 'https://a.example', title: '', surface: '', createdAt: '' },
});
const same: Correction = { scope: 'everywhere', target: target('a'), decision: 'same-as', as: k('b') };
const apart: Correction = { scope: 'article', target: target('a'), decision: 'different-from', from: k('a') };

test.each<[about: string, correction: Correction, wanted: readonly string[]]>([
  ['b', same, ['merged-here']],
  ['a', same, ['merged-away']],
  ['c', same, []],
  ['a', apart, ['split-off']],
  ['a#other', apart, ['split-off']],
  ['b', apart, []],
  ['a', { scope: 'everywhere', target: target('a'), decision: 'not-official' }, []],
])('of %s, %j is %j', (about, correction, wanted) => {
  expect(decidedAbout(k(about), [saved(correction)]).map(({ kind }) => kind)).toEqual(wanted);
});
