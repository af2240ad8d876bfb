import { useEffect, useState } from 'preact/hooks';
import { type OptionsTranslator, optionsMessages } from '../../../utils/i18n/messages/options';
import { type Shortcut, shortcuts } from '../../../utils/webext/commands';

/** Keys the card listens to in the page (entrypoints/card/keys.ts, notes/follow-selection.ts). */
const pageKeys = [
  ['Alt+Shift+N', 'keys.next'],
  ['Alt+Shift+P', 'keys.previous'],
  ['Alt+Shift+L', 'keys.list'],
  ['Alt+Shift+H', 'keys.mark'],
] as const;

/** The shortcuts as the browser has them now, and those of the page. */
export function KeysPart({ t }: { readonly t: OptionsTranslator }) {
  const [all, setAll] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void shortcuts().then(setAll);
  }, []);
  const named = all.flatMap(({ name, keys }) => {
    const key = `command.${name}`;
    return key in optionsMessages ? [{ keys, what: t(key as 'command.clip') }] : [];
  });
  return (
    <section id="keys">
      <h2>{t('keys.title')}</h2>
      <dl class="keys">
        {named.map(({ keys, what }) => (
          <>
            <dt>{keys === '' ? t('keys.none') : <kbd>{keys}</kbd>}</dt>
            <dd>{what}</dd>
          </>
        ))}
      </dl>
      <p class="what">{t('keys.change')}</p>
      <h3>{t('keys.page')}</h3>
      <dl class="keys">
        {pageKeys.map(([keys, what]) => (
          <>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(what)}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}
