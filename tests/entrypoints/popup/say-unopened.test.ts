// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { holdUntilPainted } from '../../../components/still/hold-until-painted';
import { COLLECTION } from '../../../utils/store/collection-name';
import { type Front, keepFront } from '../../../utils/store/front';
import { listClips } from '../../../utils/store/list-clips';
import { lockName } from '../../../utils/store/locks';
import { saveClip } from '../../../utils/store/save-clip';
import { pageStorage } from '../../store/page-storage';
import { emptyDatabase, minute, readClip } from '../../store/sample';

// As where the extension was updated while its popup opened: the file is gone.
vi.mock('../../../entrypoints/popup/open-popup', () => ({
  get openPopup() {
    throw new TypeError('Failed to fetch dynamically imported module');
  },
}));

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Opens the popup with what it showed last; answers its last line when that is there, what was reported, and what others were told. */
async function opened(front: Front, languages: readonly string[]) {
  vi.stubGlobal('localStorage', pageStorage());
  vi.stubGlobal('navigator', { languages });
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  vi.stubGlobal('holdUntilPainted', holdUntilPainted);
  const told: boolean[] = [];
  const others = new BroadcastChannel(lockName({ name: COLLECTION }, 'opening'));
  others.onmessage = ({ data }) => void told.push(data);
  keepFront(front);
  document.body.innerHTML = '<div id="root"></div>';
  await import('../../../entrypoints/popup/main');
  const line = await vi.waitFor(() => {
    const last = document.querySelector('#root > [role="alert"]:last-child');
    expect(last).not.toBeNull();
    return last;
  });
  await vi.waitFor(() => expect(told).toHaveLength(2)).finally(() => others.close());
  return { line, reported, told };
}

async function oneClip() {
  const db = emptyDatabase();
  await saveClip(db, readClip({ title: 'Lễ khai giảng' }), minute(1));
  return listClips(db, [], 12);
}

const VI = 'Chưa mở được hết cửa sổ này. Hãy đóng rồi mở lại.';
const EN = 'This window could not be opened in full. Close it and open it again.';

test.each<[string, Front, readonly string[], string]>([
  ['in the language that was chosen', { language: 'en' }, ['vi'], EN],
  ['in that of the browser where none was chosen', { language: null }, ['vi-VN'], VI],
  ['where nothing is known of the reader', {}, ['fr'], EN],
])('a popup whose code does not come says so, and what to do, %s', async (_, front, languages, said) => {
  const { line, reported } = await opened(front, languages);
  expect(line?.textContent).toBe(said);
  expect(document.documentElement.lang).toBe(said === EN ? 'en' : 'vi');
  expect(reported).toHaveBeenCalledOnce();
});

test('it says so beneath what it showed last, and nobody waits for it any longer', async () => {
  const { line, told } = await opened({ language: 'vi', page: await oneClip() }, []);
  expect(line?.textContent).toBe(VI);
  expect(document.querySelector('.clip-title')?.textContent).toBe('Lễ khai giảng');
  expect(told).toEqual([true, false]);
});
