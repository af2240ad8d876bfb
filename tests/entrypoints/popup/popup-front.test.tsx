// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { drawFront } from '../../../entrypoints/popup/draw-front';
import { openPopup } from '../../../entrypoints/popup/open-popup';
import { COLLECTION } from '../../../utils/store/collection-name';
import { type CollectionDatabase, openDatabase } from '../../../utils/store/database';
import { type Front, frontOf, keepFront } from '../../../utils/store/front';
import { listClips } from '../../../utils/store/list-clips';
import { saveClip } from '../../../utils/store/save-clip';
import { pageStorage } from '../../store/page-storage';
import { minute, readClip } from '../../store/sample';

const opened = vi.hoisted(() => [] as string[]);

vi.mock('../../../utils/webext/tabs', () => ({
  activeTab: async () => undefined,
  openTab: async (url: string) => void opened.push(url),
}));

let root: HTMLElement;
let db: CollectionDatabase;

beforeEach(async () => {
  vi.stubGlobal('localStorage', pageStorage());
  root = document.body.appendChild(document.createElement('div'));
  opened.length = 0;
  // The popup opens the collection by its own name.
  db = openDatabase(COLLECTION);
  for (const count of [0, 1, 2]) {
    const sketch = { url: `https://bao.example/${count}`, title: `Bài số ${count}`, officials: ['Trần Văn Mẫu'] };
    const saved = await saveClip(db, readClip(sketch), minute(count));
    if (!saved.ok) throw new Error(saved.error.message);
  }
});
afterEach(async () => {
  act(() => render(null, root));
  root.remove();
  await db.delete();
  vi.unstubAllGlobals();
});

async function kept(language: 'vi' | 'en' = 'vi'): Promise<Front> {
  keepFront({ language, page: await listClips(db, [], 12) });
  return frontOf();
}

const box = () => root.querySelector<HTMLInputElement>('.search-input')!;
const drawn = (front: Front) => drawFront(root, front);

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

  test.each([
    ['nobody knows', {}],
    ['it was nothing', { language: 'vi', page: { clips: [], total: 0 } }],
    ['nobody knows in which language', { page: { clips: [], total: 3 } }],
  ])('is not drawn where %s', async (_, front) => {
    expect(await drawn(front as Front)).toBeUndefined();
    expect(root.innerHTML).toBe('');
  });

  test('takes letters, which the popup goes on with where the cursor stood', async () => {
    const front = await kept();
    const held = await drawn(front);
    await vi.waitFor(() => expect(document.activeElement).toBe(box()));
    box().value = 'bài số 1';
    act(() => void box().dispatchEvent(new Event('input', { bubbles: true })));
    box().setSelectionRange(3, 3);
    await openPopup(root, front, held);
    expect(document.activeElement).toBe(box());
    expect([box().value, box().selectionStart]).toEqual(['bài số 1', 3]);
    await vi.waitFor(() =>
      expect([...root.querySelectorAll('.clip-title')].map((title) => title.textContent)).toEqual(['Bài số 1']),
    );
  });

  test('holds back what is pressed, and the popup does it', async () => {
    const front = await kept();
    const held = await drawn(front);
    const title = root.querySelector<HTMLElement>('.clip-title')!;
    expect(title.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 }))).toBe(false);
    expect(opened).toEqual([]);
    await openPopup(root, front, held);
    expect(opened).toEqual(['https://bao.example/2']);
  });

  test('is pressed at a place, and what the popup has there is pressed', async () => {
    const front = await kept();
    const held = await drawn(front);
    vi.spyOn(document, 'elementFromPoint').mockImplementation(() => root.querySelectorAll('.clip-title')[1] ?? null);
    root
      .querySelectorAll('.clip-title')[1]
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX: 9, clientY: 9 }));
    await openPopup(root, front, held);
    expect(opened).toEqual(['https://bao.example/1']);
  });
});
