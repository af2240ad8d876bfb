import { useEffect, useState } from 'preact/hooks';
import { type PermissionTranslator, permissionMessages } from '../../utils/i18n/messages/permissions';
import type { WelcomeTranslator } from '../../utils/i18n/messages/welcome';
import { type Shortcut, shortcuts } from '../../utils/webext/commands';
import { manifestAsks } from '../../utils/webext/permissions';
import { TrySample } from './try-sample';

export interface WelcomeProps {
  readonly t: WelcomeTranslator;
  readonly reasons: PermissionTranslator;
}

/** By the names of the manifest's commands; the browser may have given them other keys, or none. */
const commands = [
  ['clip', 'welcome.keys.clip'],
  ['panel', 'welcome.keys.panel'],
] as const;

/** The one page after the installation: something to try, what is asked and why, three keys. */
export function Welcome({ t, reasons }: WelcomeProps) {
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void shortcuts().then(setKeys);
  }, []);
  const asked = ['hosts', ...manifestAsks().permissions].map((name) => `permission.${name}`);
  return (
    <>
      <header>
        <h1>Trích Lục</h1>
      </header>
      <main>
        <section>
          <h2>{t('welcome.title')}</h2>
          <p>{t('welcome.what')}</p>
        </section>
        <TrySample t={t} />
        <section>
          <h2>{t('welcome.asked')}</h2>
          <p>{t('welcome.nothing')}</p>
          <ul class="reasons">
            {asked.map((key) =>
              key in permissionMessages ? <li key={key}>{reasons(key as keyof typeof permissionMessages)}</li> : null,
            )}
          </ul>
        </section>
        <section>
          <h2>{t('welcome.keys')}</h2>
          <dl class="keys">
            {commands.map(([name, what]) => (
              <>
                <dt>
                  <kbd>{keys.find((key) => key.name === name)?.keys || '—'}</kbd>
                </dt>
                <dd>{t(what)}</dd>
              </>
            ))}
            <dt>
              <kbd>Alt+Shift+N</kbd>
            </dt>
            <dd>{t('welcome.keys.next')}</dd>
          </dl>
          <p class="acts">
            <a href="/options.html">{t('welcome.options')}</a>
            <a href="/library.html">{t('welcome.library')}</a>
          </p>
        </section>
      </main>
    </>
  );
}
