// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { NeighbourList } from '../../../components/dossier/neighbour-list';
import { useNeighbours } from '../../../entrypoints/library/hooks/use-neighbours';
import type { Neighbour } from '../../../utils/browse/dossier/beside';
import { dossierMessages } from '../../../utils/i18n/messages/dossier';
import { createTranslator } from '../../../utils/i18n/translator';
import type { ClipId, EntityKey } from '../../../utils/model/ids';
import type { CollectionDatabase } from '../../../utils/store/database';
import { saveClip } from '../../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from '../../store/sample';

const root = document.createElement('div');
afterEach(() => render(null, root));

const t = createTranslator('vi', dossierMessages);
const beside = (...names: string[]): readonly Neighbour[] =>
  names.map((name) => ({
    kind: 'official',
    key: `official:${name}` as EntityKey,
    clip: '01' as ClipId,
    sentences: 0,
    articles: 1,
  }));

function Beside({ db, neighbours }: { readonly db: CollectionDatabase; readonly neighbours: readonly Neighbour[] }) {
  const { officials, labels } = useNeighbours(db, neighbours, 15);
  return <NeighbourList t={t} name="Beside" neighbours={officials} labels={labels} />;
}

test('who comes nearer while more is read is named by a name or not at all, and who has none by the key', async () => {
  const db = emptyDatabase();
  await saveClip(db, readClip({ officials: ['Lê Thử', 'Trần Mẫu'] }), minute(0));
  const names = () => [...root.querySelectorAll('li a')].map(({ textContent }) => textContent);
  const draw = (...all: string[]) => act(() => render(<Beside db={db} neighbours={beside(...all)} />, root));
  const told = (...all: string[]) => vi.waitFor(() => expect(names()).toEqual(all), { timeout: 15_000 });
  await draw('Lê Thử');
  await told('Lê Thử');
  render(<Beside db={db} neighbours={beside('Lê Thử', 'Trần Mẫu', 'Không Ai')} />, root);
  expect(names()).toEqual(['Lê Thử', '…', '…']);
  await told('Lê Thử', 'Trần Mẫu', 'official:Không Ai');
});
