// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PopupInLanguage } from '../../../entrypoints/popup/screens/popup-in-language';
import type { PageState } from '../../../utils/messages/protocol';
import type { Result } from '../../../utils/model/result';
import type { CollectionDatabase } from '../../../utils/store/database';
import { saveClip } from '../../../utils/store/save-clip';
import { writeSetting } from '../../../utils/store/settings';
import { emptyDatabase, minute, readClip } from '../../store/sample';
import { stubIdleTime } from './stub-idle-time';

const tab = vi.hoisted(() => ({
  answer: { ok: false, error: { code: 'no-receiver', message: '' } } as Result<unknown>,
  url: 'https://bao.example/1' as string | undefined,
  asked: [] as string[],
  opened: [] as string[],
  read: { ok: false, error: { code: 'no-receiver', message: '' } } as Result<unknown>,
  entered: [] as number[],
}));

vi.mock('../../../utils/webext/tabs', () => ({
  activeTab: async () => ({ id: 1, url: tab.url }),
  openTab: async (url: string) => void tab.opened.push(url),
}));
vi.mock('../../../utils/messages/send-to-tab', () => ({
  sendToTab: async (_: number, kind: string) => {
    tab.asked.push(kind);
    if (kind === 'readPage') {
      if (tab.read.ok) tab.answer = tab.read;
      return tab.read;
    }
    return kind === 'page' ? tab.answer : { ok: false, error: { code: 'storage-full', message: 'full' } };
  },
}));

vi.mock('../../../utils/webext/enter-tab', () => ({ enterTab: async (id: number) => void tab.entered.push(id) }));

let root: HTMLElement;
let db: CollectionDatabase;

beforeEach(() => {
  db = emptyDatabase();
  root = document.body.appendChild(document.createElement('div'));
  Object.assign(tab, { answer: { ok: false, error: { code: 'no-receiver', message: '' } }, url: 'https://x.example/' });
  tab.asked.length = 0;
  tab.opened.length = 0;
  tab.entered.length = 0;
  stubIdleTime();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['vi-VN']);
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  db.close();
});

async function open(until: string): Promise<void> {
  await act(() => render(<PopupInLanguage db={db} />, root));
  await seen(until);
}
const text = () => root.textContent ?? '';
const seen = (words: string) => vi.waitFor(() => expect(text()).toContain(words));
const gone = (words: string) => vi.waitFor(() => expect(text()).not.toContain(words));
const titles = () => [...root.querySelectorAll('.clip-title')].map((title) => title.textContent);
// What comes from the collection comes when it comes: the list, the count and the focus are waited for, each by itself.
const listed = (...wanted: string[]) => vi.waitFor(() => expect(titles()).toEqual(wanted));
const focused = (className: string) => vi.waitFor(() => expect(document.activeElement?.className).toBe(className));
const button = (name: string) =>
  [...root.querySelectorAll<HTMLElement>('button')].find(
    (element) =>
      element.textContent === name ||
      element.getAttribute('aria-label') === name ||
      element.querySelector(':scope > .unseen')?.textContent === name,
  ) ?? expect.fail(`no button "${name}"`);
const press = (key: string, held: KeyboardEventInit = {}) =>
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held })));
function type(value: string): void {
  const box = root.querySelector<HTMLInputElement>('.search-input')!;
  box.value = value;
  act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
}

async function saveThree(): Promise<void> {
  const people = [['Trần Văn Mẫu'], ['Trần Văn Mẫu', 'Lê Thị Thử'], []];
  for (const [count, officials] of people.entries())
    await saveClip(
      db,
      readClip({
        url: `https://bao.example/${count}`,
        title: `Bài số ${count}`,
        body: `Đường ${count} mở.`,
        officials,
      }),
      minute(count),
    );
}

describe('the collection', () => {
  test('that is empty says how to fill it, and the search has the focus', async () => {
    await open('Chưa có bài nào');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Tìm trong bộ sưu tập'));
    await seen('0 bài');
  });

  test('that is empty says so also to who searches it', async () => {
    await open('Chưa có bài nào');
    type('không đâu có');
    await vi.waitFor(() => expect(root.querySelector('.found-count')).not.toBeNull());
    await seen('Chưa có bài nào');
    expect(text()).not.toContain('Không có bài nào khớp');
  });

  test('is shown newest first and searched without tones', async () => {
    await saveThree();
    await open('Bài số 2');
    await listed('Bài số 2', 'Bài số 1', 'Bài số 0');
    type('DUONG 1');
    await seen('1 bài');
    await listed('Bài số 1');
    await vi.waitFor(() => expect(root.querySelector('.snippet')?.textContent).toBe('Đường 1 mở.'));
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Đường', '1']);
    type('không đâu có');
    await seen('Không có bài nào khớp');
  });

  test('is narrowed by a clicked official and widened by removing it', async () => {
    await saveThree();
    await open('Bài số 2');
    await act(() => button('Cán bộ Lê Thị Thử: lọc bộ sưu tập').click());
    await gone('Bài số 2');
    await listed('Bài số 1');
    await act(() => button('Bỏ lọc Lê Thị Thử').click());
    await seen('Bài số 2');
  });

  test('is walked, opened, deleted and restored by keys alone', async () => {
    await saveThree();
    await open('Bài số 2');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Bài số 2');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Bài số 1');
    act(() => (document.activeElement as HTMLElement).click());
    expect(tab.opened).toEqual(['https://bao.example/1']);
    press('Delete');
    await seen('Đã xóa “Bài số 1”');
    await listed('Bài số 2', 'Bài số 0');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Bài số 0'));
    press('z', { ctrlKey: true });
    await listed('Bài số 2', 'Bài số 1', 'Bài số 0');
    await gone('Đã xóa');
    press('Escape');
    await focused('search-input');
  });

  test('offers a deletion back in the next popup too', async () => {
    await saveThree();
    await open('Bài số 2');
    await act(() => button('Xóa bài: Bài số 2').click());
    await seen('Đã xóa “Bài số 2”');
    act(() => render(null, root));
    await open('Đã xóa “Bài số 2”');
    await act(() => button('Hoàn tác').click());
    await gone('Đã xóa');
    await focused('search-input');
    await listed('Bài số 2', 'Bài số 1', 'Bài số 0');
  });

  test('forgets the offer when it is dismissed, and the clip stays deleted', async () => {
    await saveThree();
    await open('Bài số 2');
    await act(() => button('Xóa bài: Bài số 2').click());
    await seen('Đã xóa “Bài số 2”');
    await act(() => button('Đóng thông báo').click());
    await gone('Đã xóa');
    await listed('Bài số 1', 'Bài số 0');
  });

  test('that cannot be opened says so', async () => {
    vi.spyOn(db.clips, 'orderBy').mockImplementation(() => {
      throw Object.assign(new Error('no'), { name: 'OpenFailedError' });
    });
    await open('Trình duyệt không cho mở kho lưu trữ');
  });
});

describe('this page', () => {
  const article = { title: 'Đại hội', outlet: 'bao.example', url: 'https://bao.example/9' };
  const { recognition } = readClip({ body: 'Ông Trần Văn Mẫu dự.', officials: ['Trần Văn Mẫu'] });
  const detection = { article: true, score: 1, reasons: [] };

  test.each([
    ['a page of the browser', 'chrome://settings', 'Đây là trang của trình duyệt'],
    ['a page without our script', 'https://x.example/', 'Trích Lục chưa đọc trang này'],
  ])('%s is told', async (_, url, words) => {
    tab.url = url;
    await open(words);
  });

  test.each<[string, PageState, string]>([
    ['no article', { detection: { ...detection, article: false }, busy: false }, 'Trang này không phải một bài báo'],
    ['still being read', { detection, busy: true }, 'Đang đọc trang…'],
    ['an article', { detection, busy: false, article, recognition }, '1 cán bộ'],
    ['an article without names', { detection, busy: false, article }, 'Không thấy cán bộ hay văn bản nào'],
    ['read in part', { detection, busy: false, article, problem: 'too-large' }, 'Trang quá dài để đọc hết'],
    ['troubled by something new', { detection, busy: false, article, problem: 'odd' }, '(odd)'],
  ])('%s is told', async (_, value, words) => {
    tab.answer = { ok: true, value };
    await open(words);
  });

  test('that is no article is read when the reader wants it', async () => {
    tab.answer = { ok: true, value: { detection: { ...detection, article: false }, busy: false } };
    tab.read = { ok: true, value: { detection: { ...detection, article: false }, busy: false, article, recognition } };
    await open('Trang này không phải một bài báo');
    await act(() => button('Vẫn đọc trang này').click());
    await seen('1 cán bộ');
    await focused('page');
    expect(tab.entered).toEqual([]);
  });

  test('that cannot be read although the reader wants it says why', async () => {
    const unread = { detection: { ...detection, article: false }, busy: false };
    tab.answer = { ok: true, value: unread };
    tab.read = { ok: true, value: { ...unread, problem: 'no-text' } };
    await open('Trang này không phải một bài báo');
    await act(() => button('Vẫn đọc trang này').click());
    await seen('Không tìm thấy nội dung bài trên trang.');
    await seen('Chưa đọc được trang này');
  });

  test('of a site we are not on lets the script in at the press of the button', async () => {
    tab.read = { ok: false, error: { code: 'no-receiver', message: '' } };
    await open('Trích Lục chưa đọc trang này');
    await act(() => button('Đọc trang này').click());
    await seen('Trang chưa được đọc. Tải lại trang rồi thử lại.');
    expect(tab.entered).toEqual([1]);
  });

  test('that is in the collection says since when, also after it is deleted there', async () => {
    await saveClip(db, readClip({ url: article.url }), minute(0));
    tab.answer = { ok: true, value: { detection, busy: false, article, recognition } satisfies PageState };
    await open('Lưu lại');
    await vi.waitFor(() => expect(text()).toMatch(/Đã lưu .*20\/11\/2026/));
    await vi.waitFor(() => expect(titles()).toHaveLength(1));
    await act(() => button('Xóa bài: Hội nghị tổng kết').click());
    await vi.waitFor(() => expect(button('Lưu bài')).toBeTruthy());
  });

  test('that cannot be clipped says why and what to do', async () => {
    tab.answer = { ok: true, value: { detection, busy: false, article, recognition } satisfies PageState };
    await open('Lưu bài');
    await act(() => button('Lưu bài').click());
    await seen('Ổ đĩa đã đầy');
    expect(tab.asked).toContain('clipPage');
  });
});

test('a language that we do not speak is as if none was chosen', async () => {
  await writeSetting(db, 'language', 'fr');
  await act(() => render(<PopupInLanguage db={db} first={{ language: 'fr' }} />, root));
  await seen('Chưa có bài nào');
});

test('the language is switched at once and remembered', async () => {
  await open('Chưa có bài nào');
  await act(() => button('English').click());
  await seen('Nothing clipped yet');
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('en'));
  act(() => render(null, root));
  await open('Nothing clipped yet');
});
