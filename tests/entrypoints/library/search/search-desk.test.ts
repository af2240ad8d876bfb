import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { Question } from '../../../../entrypoints/library/search/questions';
import { deskWith, type SearchDesk, type Searcher } from '../../../../entrypoints/library/search/search-desk';
import { type Reply, type Request, serveSearches } from '../../../../entrypoints/library/search/serve-searches';
import type { CollectionDatabase } from '../../../../utils/store/database';
import { facetsOf } from '../../../../utils/store/facets';
import { guarded } from '../../../../utils/store/fault';
import { saveClip } from '../../../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from '../../../store/sample';

async function save(db: CollectionDatabase, n: number, title: string): Promise<void> {
  const saved = await saveClip(
    db,
    readClip({ url: `https://bao.example/${n}`, title, officials: ['Trần Văn Mẫu'] }),
    minute(n),
  );
  if (!saved.ok) throw new Error(saved.error.message);
}

/** Another thread, as far as a page sees it: what is said is cloned and heard later. */
function thread(db: CollectionDatabase, breaks = false) {
  const requests: Request[] = [];
  const hearing: ((event: { readonly data: Reply }) => void)[] = [];
  const failing: (() => void)[] = [];
  const tell = (reply: Reply) => {
    const data = structuredClone(reply);
    setTimeout(() => {
      for (const hear of hearing) hear({ data });
    });
  };
  const serve = serveSearches(db, tell);
  const searcher = {
    postMessage: (request: Request) => {
      requests.push(request);
      const said = structuredClone(request);
      setTimeout(() => (breaks ? failing.map((fail) => fail()) : serve(said)));
    },
    addEventListener: (type: string, hear: () => void) => (type === 'message' ? hearing : failing).push(hear),
  } as unknown as Searcher;
  return { searcher, requests };
}

const asked = (typed: string) => ({ typed, filters: [] });
const listOf = (typed: string): Question => ({ what: 'window', asked: asked(typed), from: 0, count: 10 });

/** What a watch has answered so far. */
function watching(desk: SearchDesk, question: Question) {
  const seen: unknown[] = [];
  const wrong: unknown[] = [];
  const watch = desk.watch(question).subscribe(
    (value) => seen.push(value),
    (reason) => wrong.push(reason),
  );
  return { seen, wrong, leave: () => watch.unsubscribe() };
}

describe('the library asks for what takes the index', () => {
  test.each([
    ['in another thread', false],
    ['here, where that thread does not start', true],
  ])('%s: lists, facets, ids and counts are answered', async (_, breaks) => {
    const db = emptyDatabase();
    await save(db, 1, 'Lân tinh phố cổ');
    await save(db, 2, 'Lân tinh chợ nổi');
    const desk = deskWith(db, () => thread(db, breaks).searcher);
    desk.warm();
    expect(await desk.ask({ what: 'window', asked: asked('phố cổ'), from: 0, count: 5 })).toMatchObject({ total: 1 });
    expect(await desk.ask({ what: 'count', asked: asked('lân tinh') })).toBe(2);
    expect(await desk.ask({ what: 'ids', asked: asked('chợ nổi') })).toHaveLength(1);
    const facets = await desk.ask({ what: 'facets', asked: asked('lân tinh'), kinds: ['official'], limit: 8 });
    expect(facets).toEqual(await facetsOf(db, asked('lân tinh'), ['official'], 8));
    expect(facets.get('official')).not.toEqual([]);
  });

  test('what is watched is told again when a write changes it, until it is left', async () => {
    const db = emptyDatabase();
    await save(db, 1, 'Lân tinh phố cổ');
    const { searcher, requests } = thread(db);
    const { seen, leave } = watching(
      deskWith(db, () => searcher),
      listOf('phố cổ'),
    );
    await vi.waitFor(() => expect(seen).toMatchObject([{ total: 1 }]));
    await save(db, 2, 'Phố cổ lên đèn');
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ total: 2 }));
    leave();
    expect(requests.at(-1)).toEqual({ leave: 1 });
    const before = seen.length;
    await save(db, 3, 'Phố cổ ngày mưa');
    await new Promise((wake) => setTimeout(wake, 50));
    expect(seen).toHaveLength(before);
  });

  test('the newest clips are read here: no other thread is started for them', async () => {
    const db = emptyDatabase();
    await save(db, 1, 'Lân tinh phố cổ');
    const start = vi.fn(() => thread(db).searcher);
    const { seen } = watching(deskWith(db, start), listOf(' '));
    await vi.waitFor(() => expect(seen).toMatchObject([{ total: 1 }]));
    expect(start).not.toHaveBeenCalled();
  });

  test('what the storage refuses there means the same here', async () => {
    const db = emptyDatabase();
    await save(db, 1, 'Lân tinh phố cổ');
    const refused = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    vi.spyOn(db.segments, 'where').mockImplementation(() => {
      throw refused;
    });
    const { searcher } = thread(db);
    const answer = await guarded(() => deskWith(db, () => searcher).ask({ what: 'count', asked: asked('lân tinh') }));
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'storage-full', message: expect.stringContaining('no room') },
    });
  });
});
