// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { useDesk } from '../../../entrypoints/library/hooks/use-desk';
import { usePanes } from '../../../entrypoints/library/hooks/use-panes';
import { type Desk, deskOf } from '../../../utils/model/desk';
import type { CollectionDatabase } from '../../../utils/store/database';
import { readSetting, writeSetting } from '../../../utils/store/settings';
import { emptyDatabase } from '../../store/sample';

interface Seen {
  panes?: ReturnType<typeof usePanes>;
  arrange?: (more: Partial<Desk>) => void;
}

function Screen({ db, seen }: { readonly db: CollectionDatabase; readonly seen: Seen }) {
  const [desk, arrange] = useDesk(db);
  return desk ? <Arranged seen={seen} desk={desk} arrange={arrange} /> : null;
}

interface ArrangedProps {
  readonly seen: Seen;
  readonly desk: Desk;
  readonly arrange: (more: Partial<Desk>) => void;
}

function Arranged({ seen, desk, arrange }: ArrangedProps) {
  seen.panes = usePanes(desk, arrange);
  seen.arrange = arrange;
  return null;
}

async function drawn() {
  const db = emptyDatabase();
  const seen: Seen = {};
  render(<Screen db={db} seen={seen} />, document.createElement('div'));
  await vi.waitFor(() => expect(seen.panes).toBeDefined());
  const edge = (pane: 'facets' | 'list') => {
    if (!seen.panes) throw new Error('no panes');
    return seen.panes.edge(pane);
  };
  const kept = async () => deskOf(await readSetting(db, 'desk'));
  return { db, seen, edge, kept };
}

test('a width is shown while it is drawn, and kept when it is let go', async () => {
  const { edge, kept } = await drawn();
  edge('list').onWidth(400);
  await vi.waitFor(() => expect(edge('list').width).toBe(400));
  edge('list').onKeep(410);
  await vi.waitFor(async () => expect((await kept()).widths).toEqual({ list: 410 }));
  expect(edge('list').width).toBe(410);
});

test('a width that another window keeps later holds here too', async () => {
  const { db, edge, kept } = await drawn();
  edge('list').onKeep(400);
  await vi.waitFor(async () => expect((await kept()).widths).toEqual({ list: 400 }));
  await writeSetting(db, 'desk', { order: 'saved', widths: { list: 500 } });
  await vi.waitFor(() => expect(edge('list').width).toBe(500));
});

test('two panes and an order that are arranged one right after the other are all kept', async () => {
  const { seen, edge, kept } = await drawn();
  const [facets, list] = [edge('facets'), edge('list')];
  facets.onKeep(200);
  list.onKeep(400);
  seen.arrange?.({ order: 'length' });
  await vi.waitFor(async () => expect(await kept()).toEqual({ order: 'length', widths: { facets: 200, list: 400 } }));
  await vi.waitFor(() => expect([edge('facets').width, edge('list').width]).toEqual([200, 400]));
});

test('a width that is let go is as the window has it, though another was just kept', async () => {
  const { edge, kept } = await drawn();
  edge('facets').onKeep(200);
  edge('list').onKeep(400);
  edge('list').onKeep(undefined);
  await vi.waitFor(async () => expect((await kept()).widths).toEqual({ facets: 200 }));
  await vi.waitFor(() => expect('width' in edge('list')).toBe(false));
});

test('where nothing can be kept a pane is drawn all the same', async () => {
  const { db, edge } = await drawn();
  vi.spyOn(db.settings, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  edge('list').onKeep(400);
  await vi.waitFor(() => expect(edge('list').width).toBe(400));
});
