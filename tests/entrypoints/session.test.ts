import { afterEach, describe, expect, test, vi } from 'vitest';
import { badgeOf, pageStateOf } from '../../entrypoints/article.content/page';
import { createSession } from '../../entrypoints/article.content/session';
import type { ReadArticle } from '../../utils/article/read-article';
import type { ClipState } from '../../utils/messages/protocol';
import type { Recognition } from '../../utils/model/recognition';
import type { Result } from '../../utils/model/result';
import { defaultView } from '../../utils/model/view';

const here = vi.hoisted(() => ({
  article: true,
  text: 'Bài một.',
  read: '' as string,
  asked: [] as string[],
  answers: {} as Record<string, unknown>,
}));

vi.mock('../../utils/article/detect', () => ({ detect: () => ({ article: here.article, score: 1, reasons: [] }) }));
vi.mock('../../entrypoints/article.content/read', () => ({
  readPage: async (): Promise<Result<ReadArticle>> => {
    if (here.read) return { ok: false, error: { code: here.read, message: '' } };
    const article = {
      url: 'https://bao-mau.vn/bai',
      canonicalUrl: 'https://bao-mau.vn/bai',
      text: here.text,
      authors: [],
      captions: [],
      blocks: [],
      dropped: [],
    };
    return {
      ok: true,
      value: { article, textMap: { rangeOf: () => undefined, offsetAt: () => undefined, shadows: [] }, html: '<p>' },
    };
  },
}));
vi.mock('../../utils/messages/send', () => ({
  send: async (kind: string) => {
    here.asked.push(kind);
    return here.answers[kind];
  },
}));

const recognition: Recognition = { recognizerVersion: '1', mentions: [], officials: [], documents: [] };
const clip = { id: '01', savedAt: 't', updatedAt: 't', created: true } as unknown as ClipState;
const ok = <T>(value: T) => ({ ok: true, value });
const fault = (code: string) => ({ ok: false, error: { code, message: '' } });

function start(over: Partial<typeof here> = {}) {
  Object.assign(here, { article: true, text: 'Bài một.', read: '', asked: [] }, over);
  here.answers = {
    recognize: ok(recognition),
    view: ok(defaultView),
    clipState: ok(null),
    clip: ok(clip),
    ...over.answers,
  };
  const show = vi.fn();
  const document = { location: { href: 'https://bao-mau.vn/bai' } } as Document;
  return { session: createSession(document, show), show, document };
}

afterEach(() => vi.clearAllMocks());

describe('a page', () => {
  test('that is no article asks for nothing', async () => {
    const { session } = start({ article: false });
    await session.refresh();
    expect(pageStateOf(session.page())).toEqual({ detection: { article: false, score: 1, reasons: [] }, busy: false });
    expect(here.asked).toEqual([]);
  });

  test('that is an article is recognized once, however often it is read', async () => {
    const { session } = start();
    expect(await session.refresh()).toBe(true);
    expect(await session.refresh()).toBe(false);
    expect(here.asked).toEqual(['view', 'recognize', 'clipState']);
    expect(pageStateOf(session.page())).toMatchObject({ busy: false, recognition });
  });

  test('that is an article is told before it is read, or what changes meanwhile is seen by nobody', async () => {
    const { session, show } = start();
    const done = session.refresh();
    await Promise.resolve();
    expect(show).toHaveBeenCalledOnce();
    expect(show).toHaveBeenCalledWith({ detection: { article: true, score: 1, reasons: [] }, busy: true });
    await done;
  });

  test('whose text changed is recognized again', async () => {
    const { session } = start();
    await session.refresh();
    here.text = 'Bài một, đã sửa.';
    expect(await session.refresh()).toBe(true);
    expect(here.asked.filter((kind) => kind === 'recognize')).toHaveLength(2);
  });

  test.each([
    ['too-large', { read: 'too-large' }],
    ['worker-lost', { answers: { recognize: fault('worker-lost') } }],
  ])('that meets %s says so', async (code, over) => {
    const { session } = start(over);
    await session.refresh();
    expect(pageStateOf(session.page())).toMatchObject({ problem: code, busy: false });
  });

  test('that could not be recognized is asked for again at the next reading', async () => {
    const { session } = start({ answers: { recognize: fault('worker-lost') } });
    await session.refresh();
    here.answers.recognize = ok(recognition);
    await session.refresh();
    expect(pageStateOf(session.page()).problem).toBeUndefined();
    expect(session.page().recognition).toEqual(recognition);
  });

  test('that is no article is read when the reader insists, and stays read', async () => {
    const { session } = start({ article: false });
    await session.refresh();
    await session.insist();
    expect(session.page()).toMatchObject({ detection: { article: false }, recognition, busy: false });
    expect(badgeOf(session.page())).toMatchObject({ article: true });
    expect(await session.refresh()).toBe(false);
    expect(session.page().read?.article.text).toBe('Bài một.');
    expect(await session.clip()).toEqual(ok(clip));
  });

  test('the reader insists on is told why it could not be read', async () => {
    const { session } = start({ article: false, read: 'no-text' });
    await session.insist();
    expect(pageStateOf(session.page())).toMatchObject({ problem: 'no-text', busy: false });
    expect(await session.clip()).toMatchObject({ ok: false, error: { code: 'no-text' } });
  });

  test('the reader insisted on is no article under its next address', async () => {
    const { session, document } = start({ article: false });
    await session.insist();
    document.location.href = 'https://bao-mau.vn/muc';
    await session.refresh();
    expect(session.page().read).toBeUndefined();
  });

  test('keeps what lasts beside what passes', () => {
    expect(pageStateOf(start().session.page(), 'no-highlight-api').problem).toBe('no-highlight-api');
  });
});

describe('clipping', () => {
  test('reads the page as it stands and answers when it is saved', async () => {
    const { session } = start();
    expect(await session.clip()).toEqual(ok(clip));
    expect(session.page().clip).toEqual(clip);
  });

  test.each([
    ['not-article', { article: false }],
    ['no-text', { read: 'no-text' }],
    ['storage-full', { answers: { clip: fault('storage-full') } }],
  ])('answers %s and keeps no clip', async (code, over) => {
    const { session } = start(over);
    expect(await session.clip()).toMatchObject({ ok: false, error: { code } });
    expect(session.page().clip).toBeUndefined();
  });

  test('twice at once is done in turn', async () => {
    const { session } = start();
    await Promise.all([session.clip(), session.clip()]);
    expect(here.asked).toEqual(['view', 'recognize', 'clipState', 'clip', 'clip']);
  });

  test('notices that the popup deleted the clip', async () => {
    const { session } = start();
    await session.clip();
    await session.refreshClip();
    expect(session.page().clip).toBeUndefined();
  });
});

describe('coming back to a page', () => {
  const corrected: Recognition = { ...recognition, recognizerVersion: '2' };
  const later = { ...clip, updatedAt: 'u' };

  test.each([
    ['nothing changed', {}, {}, 0],
    ['something was corrected elsewhere', { recognize: ok(corrected) }, { recognition: corrected }, 1],
    ['it was clipped in another tab', { clipState: ok(later) }, { recognition, clip: later }, 1],
    ['nobody answers', { recognize: fault('extension-gone'), clipState: fault('extension-gone') }, { recognition }, 0],
  ])('where %s shows what is so by now', async (_, answers, shown, times) => {
    const { session, show } = start();
    await session.refresh();
    show.mockClear();
    Object.assign(here.answers, answers);
    await session.returned();
    expect(session.page()).toMatchObject(shown);
    expect(show).toHaveBeenCalledTimes(times);
  });

  test('says whether the highlights were placed anew with its clip: they are not painted twice', async () => {
    const { session } = start();
    await session.refresh();
    expect(await session.returned()).toBe(false);
    here.answers.clipState = ok(clip);
    expect(await session.returned()).toBe(true);
    here.answers.recognize = ok({ ...recognition, recognizerVersion: '2' });
    expect(await session.returned()).toBe(false);
  });

  test.each(['returned', 'refreshClip'] as const)('whose clip nobody can tell now keeps it (%s)', async (again) => {
    const { session, show } = start();
    here.answers.clipState = ok(clip);
    await session.refresh();
    show.mockClear();
    here.answers.clipState = fault('storage-blocked');
    await session[again]();
    expect(session.page().clip).toEqual(clip);
    expect(show).not.toHaveBeenCalled();
  });

  test('that is no article asks for nothing', async () => {
    const { session } = start({ article: false });
    await session.refresh();
    await session.returned();
    expect(here.asked).toEqual([]);
  });
});

test('a slip is told in the page state', () => {
  const { session } = start();
  session.report(new Error('a slip'));
  expect(pageStateOf(session.page())).toMatchObject({ problem: 'unexpected: a slip', busy: false });
});
