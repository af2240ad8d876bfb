// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdUntilPainted } from '../../../components/still/hold-until-painted';
import { drawFront } from '../../../entrypoints/popup/draw-front';
import { openPopup } from '../../../entrypoints/popup/open-popup';
import { COLLECTION } from '../../../utils/store/collection-name';
import { type CollectionDatabase, openDatabase } from '../../../utils/store/database';
import { draftOf } from '../../../utils/store/drafts';
import { type Front, frontOf, keepFront } from '../../../utils/store/front';
import { listClips } from '../../../utils/store/list-clips';
import { saveClip } from '../../../utils/store/save-clip';
import { pageStorage } from '../../store/page-storage';
import { minute, readClip } from '../../store/sample';
import { stubIdleTime } from './stub-idle-time';

const opened = vi.hoisted(() => [] as string[]);

vi.mock('../../../utils/webext/tabs', () => ({
  activeTab: async () => undefined,
  openTab: async (url: string) => void opened.push(url),
}));

let root: HTMLElement;
let db: CollectionDatabase;

beforeEach(async () => {
  vi.stubGlobal('localStorage', pageStorage());
  stubIdleTime();
  root = document.body.appendChild(document.createElement('div'));
  opened.length = 0;
  // The popup opens the collection by its own name.
  db = openDatabase(COLLECTION);
  await saveAll(0, 1, 2);
});
afterEach(async () => {
  act(() => render(null, root));
  root.remove();
  await db.delete();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function saveAll(...numbers: readonly number[]): Promise<void> {
  for (const count of numbers) {
    const sketch = { url: `https://bao.example/${count}`, title: `Bài số ${count}`, officials: ['Trần Văn Mẫu'] };
    const saved = await saveClip(db, readClip(sketch), minute(count));
    if (!saved.ok) throw new Error(saved.error.message);
  }
}

async function kept(language: 'vi' | 'en' = 'vi'): Promise<Front> {
  keepFront({ language, page: await listClips(db, [], 12) });
  return frontOf();
}

const box = () => root.querySelector<HTMLInputElement>('.search-input')!;
const drawn = (front: Front) => drawFront(root, front, { holdUntilPainted });
const titles = () => [...root.querySelectorAll('.clip-title')].map((title) => title.textContent);
const press = (what: Element | null | undefined, at: MouseEventInit = { detail: 0 }) =>
  what?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...at }));

describe('what the popup showed last', () => {
  test.each(['vi', 'en'] as const)('stands exactly where the popup puts it, in %s', async (language) => {
    const front = await kept(language);
    const held = await drawn(front);
    const before = root.innerHTML;
    await openPopup(root, front, held);
    // Nothing stands in these yet: they are heard when something does.
    const silent = /<(\w+)[^>]* role="(?:status|alert)"[^>]*><\/\1>|<div role="alert"><\/div>/g;
    const isNote = (tag: string) => tag.includes('colophon-note');
    const after = root.innerHTML.replace(silent, (tag) => (isNote(tag) ? tag : '')).replace(' tabindex="-1"', '');
    expect(after).toBe(before);
  });

  test('is drawn as far as it is seen, and the popup has all of it', async () => {
    await saveAll(3, 4, 5, 6, 7);
    const front = await kept();
    const held = await drawn(front);
    const all = [7, 6, 5, 4, 3, 2, 1, 0].map((count) => `Bài số ${count}`);
    expect(titles()).toEqual(all.slice(0, 6));
    expect(root.querySelector('.colophon-count')?.textContent).toBe('8 bài');
    await openPopup(root, front, held);
    await vi.waitFor(() => expect(titles()).toEqual(all));
  });

  test.each([
    ['nobody knows', {}],
    ['it was nothing', { language: 'vi', page: { clips: [], total: 0 } }],
    ['nobody knows in which language', { page: { clips: [], total: 3 } }],
  ])('is not drawn where %s', async (_, front) => {
    expect(await drawn(front as Front)).toBeUndefined();
    expect(root.innerHTML).toBe('');
  });

  test('takes letters as soon as it stands, not a frame later', async () => {
    const drawing = drawn(await kept());
    expect(document.activeElement).toBe(box());
    await drawing;
  });

  test('takes letters, which the popup goes on with where the cursor stood', async () => {
    const front = await kept();
    const held = await drawn(front);
    box().value = 'bài số 1';
    act(() => void box().dispatchEvent(new Event('input', { bubbles: true })));
    box().setSelectionRange(3, 3);
    await openPopup(root, front, held);
    expect(document.activeElement).toBe(box());
    expect([box().value, box().selectionStart]).toEqual(['bài số 1', 3]);
    await vi.waitFor(() => expect(titles()).toEqual(['Bài số 1']));
  });

  test('has its letters cleared by a press, and no draft of them is left', async () => {
    const front = await kept();
    const held = await drawn(front);
    box().value = 'bài';
    act(() => void box().dispatchEvent(new Event('input', { bubbles: true })));
    press(root.querySelector('.search-clear'));
    await openPopup(root, front, held);
    await vi.waitFor(() => expect(box().value).toBe(''));
    await new Promise((wake) => setTimeout(wake, 300));
    expect(await draftOf(db, 'search')).toBe('');
  });

  test('holds back what is pressed, and the popup does it', async () => {
    const front = await kept();
    const held = await drawn(front);
    const title = root.querySelector<HTMLElement>('.clip-title')!;
    expect(press(title)).toBe(false);
    expect(opened).toEqual([]);
    await openPopup(root, front, held);
    expect(opened).toEqual(['https://bao.example/2']);
  });

  test.each([
    ['by a key', { detail: 0 }],
    ['at a place that scrolled away', { detail: 1, clientX: 9, clientY: 9 }],
  ])('is pressed %s, and the same is pressed, not what is called the same', async (_, at) => {
    const front = await kept();
    const held = await drawn(front);
    vi.spyOn(document, 'elementFromPoint').mockImplementation(() => root.querySelector('.clip-title'));
    press(root.querySelectorAll('.clip-delete')[1], at);
    await openPopup(root, front, held);
    await vi.waitFor(() => expect(titles()).toEqual(['Bài số 2', 'Bài số 0']));
    expect(opened).toEqual([]);
  });

  test('is pressed where nothing is after a title was, which opens', async () => {
    const front = await kept();
    const held = await drawn(front);
    press(root.querySelectorAll('.clip-title')[1]);
    press(root.querySelector('.clip-day'));
    await openPopup(root, front, held);
    expect(opened).toEqual(['https://bao.example/1']);
  });

  test.each([
    ['a press is let go', 'pointerdown', 'pointerup'],
    ['a word is composed', 'compositionstart', 'compositionend'],
    ['nothing comes of it for a while', 'compositionstart', 'nothing'],
  ])('stands until %s', async (_, begin, end) => {
    const front = await kept();
    const held = await drawn(front);
    const before = box();
    before.dispatchEvent(new Event(begin, { bubbles: true }));
    const open = openPopup(root, front, held);
    await new Promise((wake) => setTimeout(wake, 50));
    expect(box()).toBe(before);
    before.dispatchEvent(new Event(end, { bubbles: true }));
    await open;
    expect(box()).not.toBe(before);
  });

  test('was scrolled, and the popup is', async () => {
    const front = await kept();
    const held = await drawn(front);
    root.querySelector('.pages')!.scrollTop = 70;
    await openPopup(root, front, held);
    expect(root.querySelector('.pages')?.scrollTop).toBe(70);
  });

  test('has a row in focus, which the popup leaves there', async () => {
    const front = await kept();
    const held = await drawn(front);
    act(() => root.querySelectorAll<HTMLElement>('.clip-title')[1]?.focus());
    await openPopup(root, front, held);
    await new Promise((wake) => setTimeout(wake, 200));
    expect(document.activeElement?.textContent).toBe('Bài số 1');
  });

  test.each([
    ['cannot say when it paints', undefined],
    [
      'is not allowed to',
      class {
        constructor() {
          throw new TypeError('not allowed');
        }
      },
    ],
  ])('is drawn in a browser that %s', async (_, observer) => {
    vi.stubGlobal('PerformanceObserver', observer);
    expect(await drawn(await kept())).toBeDefined();
    expect(titles()).toEqual(['Bài số 2', 'Bài số 1', 'Bài số 0']);
  });

  test('waits until it is on the screen, not what was painted before it', async () => {
    const seen: { say?: (...names: string[]) => void } = {};
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        readonly observe = () => undefined;
        readonly disconnect = () => undefined;
        constructor(done: (list: unknown) => void) {
          seen.say = (...names) => done({ getEntriesByName: (name: string) => names.filter((one) => one === name) });
        }
      },
    );
    const front = await kept();
    const state = { isDrawn: false };
    const drawing = drawn(front).then(() => (state.isDrawn = true));
    seen.say?.('first-paint');
    await new Promise((wake) => setTimeout(wake, 20));
    expect(state.isDrawn).toBe(false);
    seen.say?.('first-contentful-paint');
    await new Promise((wake) => setTimeout(wake, 20));
    expect(state.isDrawn).toBe(true);
    await drawing;
  });
});
