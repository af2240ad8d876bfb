// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Corrections } from '../../../entrypoints/sidepanel/screens/corrections';
import { noteMessages } from '../../../utils/i18n/messages/notes';
import { panelMessages } from '../../../utils/i18n/messages/panel';
import { createTranslator } from '../../../utils/i18n/translator';
import { saveClip } from '../../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from '../../store/sample';

const files = vi.hoisted((): string[] => []);
vi.mock('../../../entrypoints/sidepanel/save-file', () => ({ saveFile: (name: string) => void files.push(name) }));
vi.mock('../../../utils/store/corrections', () => ({
  listCorrections: async () => [
    {
      id: 'c1',
      createdAt: minute(1),
      correction: { action: 'not-official', scope: 'everywhere', match: { surface: 'Trần Văn Mẫu' } },
    },
  ],
}));
vi.mock('../../../components/panel/correction-item', () => ({ CorrectionItem: () => <li>Trần Văn Mẫu</li> }));

/** The corrections beside a clip, and what is said after its corpus case was asked for. */
async function asked(isGone: boolean) {
  files.length = 0;
  const db = emptyDatabase();
  const saved = await saveClip(db, readClip({ url: 'https://bao.example/1' }), minute(0));
  if (!saved.ok) throw new Error(saved.error.message);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const words = { t: createTranslator('vi', panelMessages), noteWords: createTranslator('vi', noteMessages) };
  render(
    <Corrections
      {...words}
      db={db}
      tabId={1}
      canonicalUrl={undefined}
      clipId={saved.value.id}
      onChange={() => undefined}
    />,
    root,
  );
  await vi.waitFor(() => expect(root.querySelector('button')).not.toBeNull());
  if (isGone) await db.contents.delete(saved.value.id);
  root.querySelector('button')?.click();
  return root.querySelector('[role=status]');
}

test('an article whose clip was deleted meanwhile makes no corpus case, and that is said', async () => {
  const said = await asked(true);
  await vi.waitFor(() => expect(said?.textContent).toBe('Bài này không còn trong bộ sưu tập.'));
  expect(files).toEqual([]);
});

test('an article of the collection makes two files', async () => {
  const said = await asked(false);
  await vi.waitFor(() => expect(files).toHaveLength(2));
  expect(said?.textContent).toBe('');
});
