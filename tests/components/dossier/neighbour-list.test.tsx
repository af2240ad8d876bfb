// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { NeighbourList } from '../../../components/dossier/neighbour-list';
import type { Neighbour } from '../../../utils/browse/dossier/beside';
import { dossierMessages } from '../../../utils/i18n/messages/dossier';
import { createTranslator } from '../../../utils/i18n/translator';
import type { EntityKey } from '../../../utils/model/ids';

const key = 'official:mẫu' as EntityKey;
const beside = [{ kind: 'official', key, sentences: 2, articles: 1 }] as unknown as readonly Neighbour[];

test.each<readonly [string, ReadonlyMap<EntityKey, string>, string]>([
  ['still being looked up', new Map([[key, '']]), '…'],
  ['known', new Map([[key, 'Nguyễn Văn Mẫu']]), 'Nguyễn Văn Mẫu'],
  ['looked up, and none is there', new Map([[key, key]]), key],
])('a neighbour whose name is %s', (_, labels, shown) => {
  const root = document.createElement('div');
  render(
    <NeighbourList t={createTranslator('vi', dossierMessages)} name="Bên cạnh" neighbours={beside} labels={labels} />,
    root,
  );
  expect(root.querySelector('a')?.textContent?.trim()).toBe(shown);
});
