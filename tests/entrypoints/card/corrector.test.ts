// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { BarStatus } from '../../../components/annotate/note-bar';
import { createCorrector } from '../../../entrypoints/card/correct/corrector';
import type { Desk } from '../../../utils/highlight/hand';
import { noteMessages } from '../../../utils/i18n/messages/notes';
import { createTranslator } from '../../../utils/i18n/translator';
import type { Result } from '../../../utils/model/result';

const full: Result<never> = { ok: false, error: { code: 'storage-full', message: 'QuotaExceededError' } };
const answers = vi.hoisted(() => ({ given: {} as Record<string, unknown[]>, asked: [] as string[] }));

vi.mock('../../../utils/messages/send', () => ({
  send: async (kind: string) => {
    answers.asked.push(kind);
    const [next, ...rest] = answers.given[kind] ?? [];
    if (rest.length > 0) answers.given[kind] = rest;
    return next ?? { ok: true, value: null };
  },
}));

/** Corrects a name; what was said of it, in order. */
async function correct(given: Record<string, unknown[]>) {
  Object.assign(answers, { given, asked: [] });
  const text = 'Ông Trần Văn Mẫu nói.';
  const desk = {
    article: () => ({ text, article: { url: 'https://bao.example/1', title: 'Hội nghị', text } }),
    recognition: () => undefined,
    recognizeAgain: async () => void answers.asked.push('recognizeAgain'),
    signal: new AbortController().signal,
  } as unknown as Desk;
  const said: BarStatus[] = [];
  const span = { start: 4, end: 16 };
  createCorrector(desk, createTranslator('vi', noteMessages))
    .formOf(span, undefined, (status) => void said.push(status))
    .onApply({ choice: 'official', scope: 'article' });
  await vi.waitFor(() => expect(said).not.toEqual([]));
  await new Promise((wake) => setTimeout(wake));
  return said;
}

const heads = (said: readonly BarStatus[]) => said.map(({ words, onUndo }) => [words, onUndo !== undefined]);
const done = { ok: true, value: true };

test('a correction that is done everywhere says so once, with the way back', async () => {
  expect(heads(await correct({ catchUp: [done] }))).toEqual([['Đã sửa', true]]);
});

test('while what was saved before takes its time it is asked after, and nothing more is said', async () => {
  const said = await correct({ catchUp: [{ ok: true, value: false }, { ok: true, value: false }, done] });
  expect(heads(said)).toEqual([['Đã sửa', true]]);
  expect(answers.asked.filter((kind) => kind === 'catchUp')).toHaveLength(3);
});

test('a correction that finds no room is not done, and says what to do', async () => {
  expect(heads(await correct({ saveCorrection: [full] }))).toEqual([
    ['Ổ đĩa đã đầy nên chưa lưu được. Giải phóng dung lượng rồi thử lại.', false],
  ]);
  expect(answers.asked).toEqual(['saveCorrection']);
});

test('one whose saved articles find no room says so where it was made, and can still be taken back', async () => {
  const behind =
    'Xong ở trang này, nhưng các bài đã lưu chưa được sửa theo. Ổ đĩa đã đầy nên chưa lưu được. Giải phóng dung lượng rồi thử lại.';
  const said = await correct({ catchUp: [full] });
  expect(heads(said)).toEqual([
    ['Đã sửa', true],
    [behind, true],
  ]);
});

test('taken back meanwhile, what became of it is not said any more', async () => {
  const waiting: ((answer: Result<never>) => void)[] = [];
  const late = new Promise<Result<never>>((resolve) => waiting.push(resolve));
  const said = await correct({ catchUp: [late, done] });
  said[0]?.onUndo?.();
  await vi.waitFor(() => expect(said).toHaveLength(2));
  waiting[0]?.(full);
  await new Promise((wake) => setTimeout(wake));
  expect(heads(said).at(-1)).toEqual(['Đã hoàn tác', false]);
});

test('a fault without words of its own is told as it came', async () => {
  const odd = { ok: false, error: { code: 'invalid-correction', message: 'x' } };
  expect(heads(await correct({ saveCorrection: [odd] }))).toEqual([[expect.stringContaining('x'), false]]);
});
