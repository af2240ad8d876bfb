// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Panel } from '../../../entrypoints/sidepanel/screens/panel';
import { noteMessages } from '../../../utils/i18n/messages/notes';
import { panelMessages } from '../../../utils/i18n/messages/panel';
import { createTranslator } from '../../../utils/i18n/translator';
import type { PageState } from '../../../utils/messages/protocol';
import type { Result } from '../../../utils/model/result';
import type { CollectionDatabase } from '../../../utils/store/database';
import { saveClip } from '../../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from '../../store/sample';

/** The tab beside the panel: what its page says of itself, the clippings it was asked for, and who overhears that it changed. */
const tab = vi.hoisted(() => ({
  page: {} as object,
  asked: [] as ((answer: object) => void)[],
  overhear: () => undefined as unknown,
}));
vi.mock('../../../utils/messages/send-to-tab', () => ({
  sendToTab: async (_tab: number, kind: string) => {
    if (kind === 'clipPage') return new Promise((answer) => tab.asked.push(answer));
    return kind === 'page' ? { ok: true, value: tab.page } : { ok: false, error: { code: 'not-here', message: '' } };
  },
}));
vi.mock('../../../utils/webext/runtime', () => ({
  onMessage: (hear: () => unknown) => {
    tab.overhear = hear;
  },
}));
vi.mock('../../../utils/webext/tabs', () => ({ activeTab: async () => ({ id: 7 }), onTabShown: () => undefined }));

const root = document.createElement('div');
afterEach(() => {
  render(null, root);
  tab.asked.length = 0;
});

const full: Result<never> = { ok: false, error: { code: 'storage-full', message: 'QuotaExceededError' } };
const isSaid = 'The disk is full and nothing was saved. Free some space and try again.';

/** An article that was read, on the first page or another. */
function pageOf(n: number, busy = false): PageState {
  const { article, recognition } = readClip({ url: `https://bao.example/${n}`, title: `Bài ${n}` });
  return { detection: { article: true, score: 1, reasons: [] }, busy, article, recognition };
}

async function drawn(db: CollectionDatabase) {
  tab.page = pageOf(1);
  const words = { t: createTranslator('en', panelMessages), noteWords: createTranslator('en', noteMessages) };
  render(<Panel {...words} db={db} />, root);
  await vi.waitFor(() => expect(button()).not.toBeNull());
}

const button = () => root.querySelector<HTMLButtonElement>('.clip-acts .button');
const alarm = () => root.querySelector('.clip-acts [role=alert]')?.textContent;

/** The page says that it changed, and is looked at. */
async function become(page: PageState): Promise<void> {
  tab.page = page;
  tab.overhear();
  await new Promise((wake) => setTimeout(wake, 400));
}

test('what kept an article from being clipped is said, and it is clipped once however often it was pressed', async () => {
  await drawn(emptyDatabase());
  for (let n = 0; n < 3; n++) {
    button()?.click();
    await vi.waitFor(() => expect(button()?.textContent).toBe('Clipping…'));
  }
  expect(tab.asked).toHaveLength(1);
  tab.asked[0]?.(full);
  await vi.waitFor(() => expect(alarm()).toBe(isSaid));
  expect(button()?.textContent).toBe('Clip article');
});

test('it is said, too, where the page was looked at in the middle of its clipping', async () => {
  await drawn(emptyDatabase());
  button()?.click();
  await become(pageOf(1, true));
  expect(button()?.textContent).toBe('Clipping…');
  tab.asked[0]?.(full);
  await vi.waitFor(() => expect(alarm()).toBe(isSaid));
});

test('nothing is said of another article that is shown meanwhile', async () => {
  await drawn(emptyDatabase());
  button()?.click();
  await become(pageOf(2));
  expect(root.querySelector('h1')?.textContent).toBe('Bài 2');
  expect(button()?.textContent).toBe('Clip article');
  tab.asked[0]?.(full);
  await new Promise((wake) => setTimeout(wake, 50));
  expect(alarm()).toBeUndefined();
});

test('an article that is clipped is starred and unstarred', async () => {
  const db = emptyDatabase();
  const saved = await saveClip(db, readClip({ url: 'https://bao.example/1' }), minute(0));
  if (!saved.ok) throw new Error(saved.error.message);
  await drawn(db);
  const star = () => root.querySelector<HTMLButtonElement>('.clip-acts [aria-pressed]');
  for (const isStarred of [true, false]) {
    await vi.waitFor(() => expect(star()?.getAttribute('aria-pressed')).toBe(String(!isStarred)));
    star()?.click();
    await vi.waitFor(() => expect(star()?.getAttribute('aria-pressed')).toBe(String(isStarred)));
    expect((await db.clips.get(saved.value.id))?.marks?.includes('star')).toBe(isStarred);
  }
});

test('a collection that cannot be read is not one without the article: that is said', async () => {
  const db = emptyDatabase();
  const newer = new Dexie(db.name);
  newer.version(99).stores({ clips: 'id' });
  await newer.open();
  newer.close();
  await drawn(db);
  await vi.waitFor(() => expect(alarm()).toBe('The collection was made by a newer version. Update the extension.'));
});
