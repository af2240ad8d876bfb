// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ViewPart } from '../../../entrypoints/options/screens/view-part';
import { optionsMessages } from '../../../utils/i18n/messages/options';
import { createTranslator } from '../../../utils/i18n/translator';
import { viewOf } from '../../../utils/model/view';
import { readSetting, writeSetting } from '../../../utils/store/settings';
import { emptyDatabase } from '../../store/sample';

vi.mock('../../../utils/messages/tell-tabs', () => ({ tellTabs: async () => undefined }));

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

test('who chooses before the page has read what was chosen before loses nothing of it', async () => {
  const db = emptyDatabase();
  await writeSetting(db, 'view', { ...viewOf(undefined), hidden: ['document'], least: 0.95 });
  const done = vi.fn();
  render(<ViewPart t={createTranslator('en', optionsMessages)} db={db} onDone={done} />, root);
  root.querySelector<HTMLInputElement>('input[name=official]')?.click();
  await vi.waitFor(() => expect(done).toHaveBeenCalled(), { timeout: 15_000 });
  expect(viewOf(await readSetting(db, 'view'))).toMatchObject({ hidden: ['official', 'document'], least: 0.95 });
});
