// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { type ComponentType, render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { ScreenProps } from '../../../entrypoints/library/routes';
import { Documents } from '../../../entrypoints/library/screens/documents';
import { Officials } from '../../../entrypoints/library/screens/officials';
import { Pictures } from '../../../entrypoints/library/screens/pictures';
import { Statistics } from '../../../entrypoints/library/screens/statistics';
import { libraryMessages } from '../../../utils/i18n/messages/library';
import { createTranslator } from '../../../utils/i18n/translator';
import { emptyDatabase } from '../../store/sample';

vi.mock('../../../utils/messages/send', () => ({ send: async () => ({ ok: true, value: null }) }));

test.each<[name: string, Screen: ComponentType<ScreenProps>]>([
  ['officials', Officials],
  ['documents', Documents],
  ['pictures', Pictures],
  ['statistics', Statistics],
])(
  'while counts are made anew, %s says that they miss articles',
  async (_name, Screen) => {
    const db = emptyDatabase();
    await db.jobs.put({ name: 'facets', after: '', done: 1, total: 2 });
    const root = document.createElement('div');
    const address = { query: new URLSearchParams(), go: () => undefined };
    render(<Screen t={createTranslator('en', libraryMessages)} db={db} address={address} />, root);
    await vi.waitFor(() => expect(root.textContent).toContain('searches and counts miss articles'), {
      timeout: 15_000,
    });
    render(null, root);
  },
  30_000,
);
