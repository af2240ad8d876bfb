import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EntityKey } from '../../../utils/model/ids';
import { type CollectionDatabase, openDatabase } from '../../../utils/store/database';
import { guarded } from '../../../utils/store/fault';
import { librarianWith, type Searcher } from '../../../utils/store/librarian/librarian';
import { isLight, type Question } from '../../../utils/store/librarian/questions';
import { type FromWorker, serveQuestions, type ToWorker } from '../../../utils/store/librarian/serve-questions';
import { saveClip } from '../../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from '../sample';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function save(db: CollectionDatabase, n: number, title: string): Promise<void> {
  const sketch = { url: `https://bao.example/${n}`, title, officials: ['Trần Văn Mẫu'] };
  const saved = await saveClip(db, readClip(sketch), minute(n));
  if (!saved.ok) throw new Error(saved.error.message);
}

async function withClips(): Promise<CollectionDatabase> {
  const db = emptyDatabase();
  await save(db, 1, 'Lân tinh phố cổ');
  await save(db, 2, 'Lân tinh chợ nổi');
  return db;
}

/** Another thread as a page sees it: it has a database of its own, and what is said is cloned and heard later. */
function thread(page: CollectionDatabase) {
  const own = openDatabase(page.name);
  const said: ToWorker[] = [];
  const told: FromWorker[] = [];
  const hearing = { message: [], error: [], messageerror: [] } as Record<string, ((event: object) => void)[]>;
  const serve = serveQuestions(own, (answer) => {
    told.push(answer);
    const data = structuredClone(answer);
    setTimeout(() => hearing.message?.forEach((hear) => void hear({ data })));
  });
  const state = { serve };
  const searcher: Searcher = {
    postMessage: (what) => {
      said.push(what);
      const heard = structuredClone(what);
      setTimeout(() => state.serve(heard));
    },
    addEventListener: (type, hear) => void hearing[type]?.push(hear as (event: object) => void),
    terminate: vi.fn(() => {
      state.serve = () => undefined;
    }),
  };
  const stumble = (type: 'error' | 'messageerror') =>
    hearing[type]?.forEach((hear) => void hear({ message: 'broken' }));
  return { own, said, told, searcher, state, stumble, answer: (data: FromWorker) => hearing.message?.[0]?.({ data }) };
}

const fail = (reason: unknown) => expect.fail(String(reason));

const asked = (typed: string) => ({ typed, filters: [] });
const listOf = (typed: string) => ({ what: 'window', asked: asked(typed), from: 0, count: 10 }) as const;

/** Every kind of question, and what is answered to it. */
const questions: readonly (readonly [Question, unknown])[] = [
  [
    { ...listOf('lân tinh'), from: 1, count: 1 },
    { total: 2, from: 1, clips: [expect.anything()] },
  ],
  [{ what: 'count', asked: asked('lân tinh') }, 2],
  [{ what: 'ids', asked: asked('chợ nổi') }, [expect.any(String)]],
  [{ what: 'newest', asked: asked('lân tinh'), most: 1 }, [expect.any(String)]],
  [{ what: 'months', asked: asked('lân tinh') }, new Map([[minute(1).slice(0, 7), 2]])],
  [{ what: 'meant', asked: asked('phố cỏ lân tinn') }, 'phố cỏ lân tinh'],
  [
    { what: 'facets', asked: asked('lân tinh'), kinds: ['official'], limit: 8 },
    new Map([['official', [expect.objectContaining({ label: 'Ông Mẫu', count: 2 })]]]),
  ],
];

describe('the library asks for what takes the index', () => {
  test('another thread, which answers every kind of question', async () => {
    const db = await withClips();
    await db.entityNotes.put({
      key: 'official:Trần Văn Mẫu' as EntityKey,
      name: 'Ông Mẫu',
      note: '',
      updatedAt: minute(9),
    });
    const { searcher, said, own } = thread(db);
    const librarian = librarianWith(db, () => searcher);
    for (const [question, answer] of questions)
      await expect(librarian.ask(question), question.what).resolves.toMatchObject(answer as object);
    expect(said).toHaveLength(questions.length);
    expect([db.shelf.size, db.reading.isFilled, own.reading.isFilled]).toEqual([0, undefined, true]);
  });

  test('nobody but itself, where none can be started', async () => {
    const db = await withClips();
    const librarian = librarianWith(db, () => undefined);
    await librarian.warm();
    expect(db.reading.isFilled).toBe(true);
    librarian.keep();
    expect(await librarian.ask({ what: 'count', asked: asked('lân tinh') })).toBe(2);
  });

  test('and reads ahead there, and says when that is done', async () => {
    const db = await withClips();
    const { searcher, own } = thread(db);
    await librarianWith(db, () => searcher).warm();
    expect([own.reading.isFilled, db.reading.isFilled]).toEqual([true, undefined]);
  });

  test.each([
    ['warm', ['open', 'open']],
    ['keep', ['keepUp', 'open']],
  ] as const)('and files of the index, where it may read them: %s', async (how, done) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const db = await withClips();
    const asked: string[] = [];
    const note = (what: string) => async () => void asked.push(what);
    db.pageFiles = { read: () => undefined, distrust: vi.fn(), open: note('open'), keepUp: note('keepUp') };
    const told: FromWorker[] = [];
    const serve = serveQuestions(db, (said) => void told.push(said));
    serve(how);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    serve({ id: 1, question: { what: 'count', asked: { typed: 'lân tinh', filters: [] } }, isWatched: false });
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ id: 1, value: 2 }));
    // What was written meanwhile is followed when nobody asks any more.
    vi.advanceTimersByTime(3000);
    expect(asked).toEqual(done);
    vi.useRealTimers();
  });

  test('again and again: what is watched is told when a write changes it, and no more when it is left', async () => {
    const db = await withClips();
    const { searcher, told } = thread(db);
    const seen: unknown[] = [];
    const librarian = librarianWith(db, () => searcher);
    const watch = librarian.watch(listOf('phố cổ')).subscribe((value) => seen.push(value), fail);
    await vi.waitFor(() => expect(seen).toMatchObject([{ total: 1 }]));
    await save(db, 3, 'Phố cổ lên đèn');
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ total: 2 }));
    // Another watch of the same says when a write has been heard.
    const others: unknown[] = [];
    librarian.watch(listOf('phố cổ')).subscribe((value) => others.push(value), fail);
    watch.unsubscribe();
    await vi.waitFor(() => expect(others.at(-1)).toMatchObject({ total: 2 }));
    const before = told.filter((one) => one !== 'warm' && one.id === 1).length;
    await save(db, 4, 'Phố cổ ngày mưa');
    await vi.waitFor(() => expect(others.at(-1)).toMatchObject({ total: 3 }));
    expect(told.filter((one) => one !== 'warm' && one.id === 1)).toHaveLength(before);
  });

  test('when the popup that opens stands there; what is watched is told of writes all the same', async () => {
    const db = await withClips();
    const { searcher, own, told } = thread(db);
    const seen: unknown[] = [];
    const librarian = librarianWith(db, () => searcher);
    own.opening.until = performance.now() + 40;
    librarian.watch(listOf('phố cổ')).subscribe((value) => seen.push(value), fail);
    await new Promise((wake) => setTimeout(wake, 20));
    // And another.
    own.opening.until = performance.now() + 60;
    await new Promise((wake) => setTimeout(wake, 40));
    expect(told).toEqual([]);
    await vi.waitFor(() => expect(seen).toMatchObject([{ total: 1 }]));
    await save(db, 3, 'Phố cổ lên đèn');
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ total: 2 }));
  });

  test('for nothing again while its page is not seen, and for all that was written when it is', async () => {
    const page = { hidden: false, addEventListener: vi.fn(), removeEventListener: vi.fn() };
    vi.stubGlobal('document', page);
    const show = (isSeen: boolean) => {
      page.hidden = !isSeen;
      for (const [, look] of page.addEventListener.mock.calls) look();
    };
    const db = await withClips();
    const { searcher, told } = thread(db);
    const seen: unknown[] = [];
    librarianWith(db, () => searcher)
      .watch(listOf('phố cổ'))
      .subscribe((value) => seen.push(value), fail);
    await vi.waitFor(() => expect(seen).toMatchObject([{ total: 1 }]));
    show(false);
    await new Promise((wake) => setTimeout(wake, 20));
    for (const n of [3, 4]) await save(db, n, `Phố cổ lên đèn lần ${n}`);
    await new Promise((wake) => setTimeout(wake, 50));
    expect(told).toHaveLength(1);
    show(true);
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ total: 3 }));
    expect(told).toHaveLength(2);
  });

  const refusing = (db: CollectionDatabase, name: string) =>
    vi.spyOn(db.segments, 'where').mockImplementation(() => {
      throw Object.assign(new Error('not now'), { name });
    });

  test.each([
    ['AbortError', 'storage-failed'],
    ['DatabaseClosedError', 'storage-blocked'],
    ['QuotaExceededError', 'storage-full'],
  ])('and hears of a refusal: %s is %s', async (name, code) => {
    const db = await withClips();
    const { searcher, own } = thread(db);
    const librarian = librarianWith(db, () => searcher);
    refusing(own, name);
    const answer = await guarded(() => librarian.ask({ what: 'count', asked: asked('lân tinh') }));
    expect(answer).toMatchObject({ ok: false, error: { code, message: expect.stringContaining('not now') } });
  });

  test.each([true, false])('and what is watched or asked is refused in either thread: apart %s', async (isApart) => {
    const db = await withClips();
    const { searcher, own } = thread(db);
    const librarian = librarianWith(db, () => (isApart ? searcher : undefined));
    refusing(isApart ? own : db, 'QuotaExceededError');
    const question = { what: 'count', asked: asked('lân tinh') } as const;
    const watched = () => new Promise<number>((give, refuse) => void librarian.watch(question).subscribe(give, refuse));
    for (const ask of [() => librarian.ask(question), watched])
      expect(await guarded(ask)).toMatchObject({ ok: false, error: { code: 'storage-full' } });
  });
});

describe('a thread that stumbles', () => {
  test.each(['error', 'messageerror'] as const)(
    'is ended, and the page answers what it was asked and all that comes: %s',
    async (type) => {
      const db = await withClips();
      const { searcher, stumble, answer, state } = thread(db);
      const reported = vi.fn();
      vi.stubGlobal('reportError', reported);
      const start = vi.fn(() => searcher);
      const librarian = librarianWith(db, start);
      state.serve = () => undefined;
      const seen: unknown[] = [];
      const watch = librarian.watch(listOf('phố cổ')).subscribe((value) => seen.push(value), fail);
      const count = librarian.ask({ what: 'count', asked: asked('lân tinh') });
      stumble(type);
      stumble(type);
      expect(await count).toBe(2);
      await vi.waitFor(() => expect(seen).toMatchObject([{ total: 1 }]));
      // What it said before it stumbled and is heard only now.
      answer({ id: 1, value: { total: 7 } });
      expect(seen).toHaveLength(1);
      watch.unsubscribe();
      await save(db, 3, 'Phố cổ lên đèn');
      expect(await librarian.ask({ what: 'count', asked: asked('phố cổ') })).toBe(2);
      await new Promise((wake) => setTimeout(wake, 50));
      expect(seen).toHaveLength(1);
      expect(searcher.terminate).toHaveBeenCalledOnce();
      expect(start).toHaveBeenCalledOnce();
      expect(reported).toHaveBeenCalledOnce();
    },
  );
});

describe('the page answers itself what is read from a few rows', () => {
  const narrowed = { typed: '', filters: [{ kind: 'outlet', key: 'bao.example', label: 'bao.example' }] } as const;
  test.each<readonly [string, Question, boolean]>([
    ['the newest clips', { ...listOf(' '), asked: { ...asked(''), order: 'saved' } }, true],
    ['all of them in another order', { ...listOf(''), asked: { ...asked(''), order: 'published' } }, false],
    ['what a facet leaves', { ...listOf(''), asked: narrowed }, false],
    ['what words find', listOf('phố'), false],
    [
      'the counts of everything, in whatever order',
      { what: 'count', asked: { ...asked(''), order: 'published' } },
      true,
    ],
    ['the counts of a letter, which is no search', { what: 'count', asked: asked('a') }, true],
    ['the ids of everything', { what: 'ids', asked: asked('') }, true],
    ['the newest of everything', { what: 'newest', asked: asked(''), most: 1 }, true],
    ['the months of everything', { what: 'months', asked: asked('') }, true],
    ['the facets of everything', { what: 'facets', asked: asked(''), kinds: ['outlet', 'tag'], limit: 8 }, true],
    ['the months of words', { what: 'months', asked: asked('phố') }, false],
    ['what was meant by a letter', { what: 'meant', asked: asked('a') }, false],
  ])('%s', async (_, question, expected) => {
    expect(isLight(question)).toBe(expected);
    const db = await withClips();
    const start = vi.fn(() => undefined);
    await librarianWith(db, start).ask(question);
    expect(start).toHaveBeenCalledTimes(expected ? 0 : 1);
    if (expected) expect([db.shelf.size, db.reading.isFilled]).toEqual([0, undefined]);
  });
});
