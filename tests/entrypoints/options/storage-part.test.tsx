// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { StoragePart } from '../../../entrypoints/options/screens/storage-part';
import { optionsMessages } from '../../../utils/i18n/messages/options';
import { createTranslator } from '../../../utils/i18n/translator';
import { openDatabase } from '../../../utils/store/database';
import { saveClip } from '../../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from '../../store/sample';

vi.mock('../../../utils/messages/send', () => ({ send: async () => ({ ok: true, value: null }) }));

const root = document.createElement('div');
const seen = (check: () => void) => vi.waitFor(check, { timeout: 15_000 });
const t = createTranslator('en', optionsMessages);
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

/** A browser that answers what it is asked about the storage when it is told to. */
function slowBrowser() {
  const answers = { persisted: (_: boolean): void => undefined, estimate: (_: StorageEstimate): void => undefined };
  const storage = {
    persisted: () => new Promise<boolean>((answer) => (answers.persisted = answer)),
    estimate: () => new Promise<StorageEstimate>((answer) => (answers.estimate = answer)),
  };
  vi.stubGlobal('navigator', { ...navigator, storage, languages: ['en'] });
  return answers;
}

const buttons = () => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
const button = (words: string) => [...root.querySelectorAll('button')].find((one) => one.textContent === words);

test('what the browser has not answered yet is said to be neither so nor otherwise', async () => {
  const answers = slowBrowser();
  const db = emptyDatabase();
  await saveClip(db, readClip(), minute(0));
  render(<StoragePart t={t} db={db} onDone={() => undefined} />, root);
  // Before anything is known of the collection either: nothing to be deleted without its export.
  expect(root.textContent).not.toContain(t('storage.count', { count: 0 }));
  expect(button(t('storage.delete'))?.disabled).toBe(true);
  await seen(() => expect(root.textContent).toContain(t('storage.count', { count: 1 })));
  expect(button(t('storage.delete'))?.disabled).toBe(false);
  expect(buttons()).not.toContain(t('storage.persist'));
  expect(root.textContent).not.toContain(t('storage.unknown'));
  answers.persisted(true);
  await seen(() => expect(root.textContent).toContain(t('storage.persist.yes')));
  expect(buttons()).not.toContain(t('storage.persist'));
  answers.estimate({});
  await seen(() => expect(root.textContent).toContain(t('storage.unknown')));
});

test('where the browser does not keep it yet it can be asked to', async () => {
  const answers = slowBrowser();
  render(<StoragePart t={t} db={emptyDatabase()} onDone={() => undefined} />, root);
  await seen(() => expect(root.textContent).toContain(t('storage.count', { count: 0 })));
  answers.persisted(false);
  await seen(() => expect(buttons()).toContain(t('storage.persist')));
});

test('of a collection that cannot be opened it is said why, not that it is empty', async () => {
  slowBrowser();
  const db = emptyDatabase();
  const newer = openDatabase(db.name);
  newer.version(db.verno + 1_000).stores({ novelties: 'id' });
  await newer.open();
  newer.close();
  render(<StoragePart t={t} db={db} onDone={() => undefined} />, root);
  await seen(() => expect(root.querySelector('p')?.textContent?.length).toBeGreaterThan(10));
  expect(root.textContent).not.toContain(t('storage.count', { count: 0 }));
  expect(button(t('storage.delete'))?.disabled).toBe(true);
});
