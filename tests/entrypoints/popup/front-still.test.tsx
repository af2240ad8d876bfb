// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdUntilPainted } from '../../../components/still/hold-until-painted';
import { drawFront } from '../../../entrypoints/popup/draw-front';
import { keepFrontStill } from '../../../entrypoints/popup/keep-front-still';
import { openPopup } from '../../../entrypoints/popup/open-popup';
import { showStill } from '../../../entrypoints/show-last/show-still';
import type { ClipId } from '../../../utils/model/ids';
import { deleteClip } from '../../../utils/store/bin';
import { COLLECTION } from '../../../utils/store/collection-name';
import { type CollectionDatabase, openDatabase } from '../../../utils/store/database';
import { frontOf, keepFront } from '../../../utils/store/front';
import { listClips } from '../../../utils/store/list-clips';
import { saveClip } from '../../../utils/store/save-clip';
import { writeSetting } from '../../../utils/store/settings';
import { stillOf } from '../../../utils/store/still';
import { pageStorage } from '../../store/page-storage';
import { minute, readClip } from '../../store/sample';
import { stubIdleTime } from './stub-idle-time';

const opened = vi.hoisted(() => [] as string[]);

vi.mock('../../../utils/webext/tabs', () => ({
  activeTab: async () => undefined,
  openTab: async (url: string) => void opened.push(url),
}));

interface HappyDom {
  readonly settings: { handleDisabledFileLoadingAsSuccess: boolean };
}

const BUILD = '/chunks/popup-a.js';
let root: HTMLElement;
let db: CollectionDatabase;

beforeEach(async () => {
  vi.stubGlobal('localStorage', pageStorage());
  stubIdleTime();
  // Its name is what counts: nobody loads it.
  (window as unknown as { happyDOM: HappyDom }).happyDOM.settings.handleDisabledFileLoadingAsSuccess = true;
  document.head.innerHTML = `<script type="module" src="${BUILD}"></script>`;
  root = document.body.appendChild(document.createElement('div'));
  opened.length = 0;
  // The popup opens the collection by its own name.
  db = openDatabase(COLLECTION);
  for (const count of [0, 1, 2]) {
    // With all that a row may show: an element that is not drawn again is no still at all.
    const read = readClip({
      url: `https://bao.example/${count}`,
      title: `Bài <b>số</b> ${count}`,
      officials: ['Trần Văn Mẫu', 'Lê Thị Ví Dụ', 'Phạm Văn Thử'],
      documents: [{ kind: 'nghị quyết', number: '08-NQ/TW' }],
    });
    const article = { ...read.article, outlet: 'Báo Mẫu', publishedAt: '2026-03-01T08:00:00+07:00' };
    const saved = await saveClip(db, { ...read, article }, minute(count));
    if (!saved.ok) throw new Error(saved.error.message);
  }
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  act(() => render(null, root));
  document.head.replaceChildren();
  root.remove();
  await db.delete();
  vi.unstubAllGlobals();
});

/** Keeps what the popup shows as it does itself, and how that looks. */
async function keep(language: 'vi' | 'en' = 'vi'): Promise<void> {
  keepFront({ language, page: await listClips(db, [], 12) });
  keepFrontStill();
}

const box = () => root.querySelector<HTMLInputElement>('.search-input')!;
const titles = () => [...root.querySelectorAll('.clip-title')].map((title) => title.textContent);
const rows = () => [...root.querySelectorAll<HTMLElement>('[data-row]')];
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

describe('the still of the popup', () => {
  test.each(['vi', 'en'] as const)(
    'is letter by letter what the code draws that it was drawn by, in %s',
    async (language) => {
      await keep(language);
      showStill(root, BUILD);
      const still = root.innerHTML;
      expect(document.documentElement.lang).toBe(language);
      expect(titles()).toEqual(['Bài <b>số</b> 2', 'Bài <b>số</b> 1', 'Bài <b>số</b> 0']);
      root.replaceChildren();
      await drawFront(root, frontOf(), { holdUntilPainted });
      expect(root.innerHTML).toBe(still);
    },
  );

  test('draws icons that are icons', async () => {
    await keep();
    showStill(root, BUILD);
    expect(root.querySelector('svg path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  test('takes letters as soon as it stands, with which the popup goes on', async () => {
    await keep();
    const held = await showStill(root, BUILD);
    expect(document.activeElement).toBe(box());
    box().value = 'bài';
    await openPopup(root, frontOf(), held);
    expect(document.activeElement).toBe(box());
    expect(box().value).toBe('bài');
  });

  test('holds back what is pressed, and the popup does it', async () => {
    await keep();
    const held = await showStill(root, BUILD);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    expect(rows()[1]?.dispatchEvent(click)).toBe(false);
    await openPopup(root, frontOf(), held);
    expect(opened).toEqual(['https://bao.example/1']);
  });

  test('is stepped through by the arrows, and the popup leaves the focus there', async () => {
    await keep();
    const held = await showStill(root, BUILD);
    press('ArrowUp');
    expect(document.activeElement).toBe(box());
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) press(key);
    expect(document.activeElement).toBe(rows()[1]);
    await openPopup(root, frontOf(), held);
    await new Promise((wake) => setTimeout(wake, 200));
    expect(document.activeElement).toBe(rows()[1]);
  });

  test('is taken away whole: nothing of it stands beside the popup', async () => {
    await keep();
    const held = await showStill(root, BUILD);
    await openPopup(root, frontOf(), held);
    expect(root.querySelectorAll('.search-input')).toHaveLength(1);
    expect(titles()).toHaveLength(3);
  });

  test('is kept by the popup for its next opening, and again when its list is another', async () => {
    await openPopup(root, {});
    await vi.waitFor(() => expect(JSON.stringify(stillOf(BUILD))).toContain('Bài <b>số</b> 2'));
    await saveClip(db, readClip({ url: 'https://bao.example/9', title: 'Bài mới' }), minute(9));
    await vi.waitFor(() => expect(JSON.stringify(stillOf(BUILD))).toContain('Bài mới'));
  });

  test('is not drawn again where nothing changed', async () => {
    await keep();
    const kept = JSON.stringify({ ...stillOf(BUILD), drawn: ['Như cũ'] });
    localStorage.setItem('popup-still', kept);
    await keep();
    expect(localStorage.getItem('popup-still')).toBe(kept);
  });

  test('is drawn again where the browser asks for another language since', async () => {
    const browser = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['vi-VN']);
    keepFront({ language: null, page: await listClips(db, [], 12) });
    keepFrontStill();
    expect(stillOf(BUILD)?.language).toBe('vi');
    browser.mockReturnValue(['en-US']);
    keepFrontStill();
    expect(stillOf(BUILD)?.language).toBe('en');
  });

  test('waits for the last of several lists, of which each is kept at once', async () => {
    vi.stubGlobal('requestIdleCallback', () => 0);
    vi.stubGlobal('cancelIdleCallback', () => undefined);
    const wait = setTimeout;
    const drawings: (() => void)[] = [];
    // The moment at which it is drawn comes when we say so.
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms?: number) =>
      ms === 50 ? drawings.push(run) : wait(run, ms)) as typeof setTimeout);
    await openPopup(root, {});
    await vi.waitFor(() => expect(frontOf().page?.total).toBe(3));
    await saveClip(db, readClip({ url: 'https://bao.example/9', title: 'Bài mới' }), minute(9));
    await vi.waitFor(() => expect(frontOf().page?.total).toBe(4));
    expect(drawings).toHaveLength(1);
    drawings[0]?.();
    expect(JSON.stringify(stillOf(BUILD))).toContain('Bài mới');
  });
});

describe('no still is shown', () => {
  test('of another build, whose styles may be others', async () => {
    await keep();
    expect(showStill(root, '/chunks/popup-b.js')).toBeUndefined();
  });

  test('of the day before: what was of today is of yesterday', async () => {
    await keep();
    vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ['Date'] });
    expect(showStill(root, BUILD)).toBeUndefined();
  });

  test('where the language was changed since, in whatever page', async () => {
    await keep();
    await writeSetting(db, 'language', 'en');
    expect(showStill(root, BUILD)).toBeUndefined();
  });

  test('of a list that is another since, where the popup was closed before it drew', async () => {
    await keep();
    await saveClip(db, readClip({ url: 'https://bao.example/9', title: 'Bài mới' }), minute(9));
    keepFront({ page: await listClips(db, [], 12) });
    expect(showStill(root, BUILD)).toBeUndefined();
  });

  test('of a list that is empty since', async () => {
    await keep();
    keepFront({ page: { clips: [], total: 0 } });
    keepFrontStill();
    expect(showStill(root, BUILD)).toBeUndefined();
  });

  test('where a clip was deleted: nothing of it is left', async () => {
    await keep();
    const [id] = await db.clips.toCollection().primaryKeys();
    await deleteClip(db, id as ClipId, minute(5));
    expect(localStorage.length).toBe(0);
  });

  test('where nothing was shown last', () => {
    keepFrontStill();
    expect(localStorage.length).toBe(0);
  });

  test.each([
    ['cut off', '{"by":"/chunks/popup-a.js","day":'],
    ['nothing', 'null'],
    ['no drawing', JSON.stringify({ drawn: 7 })],
    [
      'an element that brings a script',
      JSON.stringify({ drawn: [['script', { src: 'https://xau.example/a.js' }, []]] }),
    ],
    ['an attribute that is a script', JSON.stringify({ drawn: [['p', { onclick: 'alert(1)' }, []]] })],
    ['one in other letters', JSON.stringify({ drawn: [['button', { ONCLICK: 'alert(1)' }, []]] })],
    [
      'an address that is a script, in other letters',
      JSON.stringify({ drawn: [['a', { HREF: 'javascript:alert(1)' }, []]] }),
    ],
    [
      'a link that tells somebody',
      JSON.stringify({ drawn: [['a', { href: 'https://bao.example/1', ping: 'https://xau.example' }, []]] }),
    ],
    ['an address that is a script', JSON.stringify({ drawn: ['Bài', ['a', { href: 'javascript:alert(1)' }, []]] })],
    ['an element that is cut', JSON.stringify({ drawn: [['p', {}]] })],
  ])('that is damaged: %s', (_, kept) => {
    const made = kept.startsWith('{"drawn"')
      ? JSON.stringify({ by: BUILD, day: new Date().toDateString(), language: 'vi', ...JSON.parse(kept) })
      : kept;
    localStorage.setItem('popup-still', made);
    expect(showStill(root, BUILD)).toBeUndefined();
    expect(root.innerHTML).toBe('');
  });
});
