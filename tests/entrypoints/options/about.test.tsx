// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { About } from '../../../entrypoints/options/screens/about';
import { faultText } from '../../../utils/i18n/fault-text';
import { optionsMessages } from '../../../utils/i18n/messages/options';
import { createTranslator } from '../../../utils/i18n/translator';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/messages/send', () => ({ send }));
vi.mock('../../../utils/webext/lifecycle', () => ({ extensionVersion: () => '1.2.3' }));

const root = document.createElement('div');
afterEach(() => render(null, root));
const t = createTranslator('vi', optionsMessages);
const newer = { code: 'storage-newer', message: 'VersionError' } as const;

test.each([
  ['the version of the recognizer', { ok: true, value: { recognizerVersion: 'a1b2c3' } }, 'a1b2c3'],
  ['in words why it does not answer', { ok: false, error: newer }, faultText(t, newer)],
])('%s is said', async (_, answer, said) => {
  send.mockResolvedValue(answer);
  render(<About t={t} />, root);
  await vi.waitFor(() => expect([...root.querySelectorAll('dd')].map((one) => one.textContent)).toContain(said));
});
