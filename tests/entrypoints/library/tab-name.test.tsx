// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { ShellInLanguage } from '../../../entrypoints/library/screens/shell-in-language';
import { deleteClips } from '../../../utils/store/bin';
import { saveClip } from '../../../utils/store/save-clip';
import { writeSetting } from '../../../utils/store/settings';
import { emptyDatabase, minute, readClip } from '../../store/sample';

const follow = (link: string) => document.querySelector<HTMLAnchorElement>(`a[href="${link}"]`)?.click();
const isNamed = (name: string) =>
  vi.waitFor(() => expect(document.title).toBe(`${name} – Trích Lục`), { timeout: 5000 });
const isThere = (selector: string) =>
  vi.waitFor(() => expect(document.querySelector(selector)).not.toBeNull(), { timeout: 5000 });

test('the tab is named after what is read, in whatever language, and then after the screen that is shown', async () => {
  const db = emptyDatabase();
  await writeSetting(db, 'language', 'vi');
  await saveClip(db, readClip({ body: 'Ông Trần Văn Mẫu nói.', officials: ['Trần Văn Mẫu'] }), minute(0));
  history.replaceState(null, '', '?official=official%3ATr%E1%BA%A7n+V%C4%83n+M%E1%BA%ABu');
  const root = document.createElement('div');
  document.body.append(root);
  render(<ShellInLanguage db={db} />, root);

  await isNamed('Trần Văn Mẫu');
  await writeSetting(db, 'language', 'en');
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('en'));
  await isThere('a[href="?statistics"]');
  expect(document.title).toBe('Trần Văn Mẫu – Trích Lục');
  follow('?statistics');
  await isThere('.tallies');
  await isNamed('Statistics');
  render(null, root);
});

test.each([
  ['as he was named last', 'official:Trần Văn Mẫu', 'Trần Văn Mẫu'],
  ['an entry without a name, if nobody ever named him', 'official:Không Ai', 'An entry without a name'],
])('one whom no article names any longer is called %s', async (_, key, name) => {
  const db = emptyDatabase();
  await writeSetting(db, 'language', 'en');
  const saved = await saveClip(db, readClip({ body: 'Ông Trần Văn Mẫu nói.', officials: ['Trần Văn Mẫu'] }), minute(0));
  if (saved.ok) await deleteClips(db, [saved.value.id], { now: minute(1) });
  history.replaceState(null, '', `?official=${encodeURIComponent(key)}`);
  const root = document.createElement('div');
  document.body.append(root);
  render(<ShellInLanguage db={db} />, root);
  await isNamed(name);
  await vi.waitFor(() => expect(root.querySelector('.dossier-head h1')?.textContent?.trim()).toBe(name));
  expect(root.querySelector('.empty')?.textContent).toBe('No article in the library names this any longer.');
  render(null, root);
});
