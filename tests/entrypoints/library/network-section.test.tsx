// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { askLayout } from '../../../entrypoints/library/layout/ask-layout';
import { NetworkSection } from '../../../entrypoints/library/screens/network-section';
import { dossierMessages } from '../../../utils/i18n/messages/dossier';
import { createTranslator } from '../../../utils/i18n/translator';
import { emptyDatabase } from '../../store/sample';

function refuseWorkers() {
  const made = vi.fn(function Worker() {
    throw new Error('no worker here');
  });
  vi.stubGlobal('Worker', made);
  return made;
}

test('a network that no worker lays out says so where it would be drawn', async () => {
  refuseWorkers();
  const root = document.createElement('div');
  const asked = { typed: '', filters: [] } as never;
  render(<NetworkSection t={createTranslator('en', dossierMessages)} db={emptyDatabase()} asked={asked} />, root);
  await vi.waitFor(
    () => expect(root.querySelector('[role="status"]')?.textContent).toContain('could not be drawn'),
    15_000,
  );
  render(null, root);
}, 30_000);

test('for one who is gone no worker is made', async () => {
  const made = refuseWorkers();
  const request = { radii: [], links: [], width: 1, height: 1 };
  expect((await askLayout(request, AbortSignal.abort())).ok).toBe(false);
  expect(made).not.toHaveBeenCalled();
});
