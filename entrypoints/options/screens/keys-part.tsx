import { useEffect, useMemo, useState } from 'preact/hooks';
import { KeyList } from '../../../components/keys/key-list';
import type { Language } from '../../../utils/i18n/language';
import { keysMessages } from '../../../utils/i18n/messages/keys';
import { createTranslator } from '../../../utils/i18n/translator';
import { type Shortcut, shortcuts } from '../../../utils/webext/commands';

/** The shortcuts as the browser has them now, those of the page and those of the library. */
export function KeysPart({ language }: { readonly language: Language }) {
  const [all, setAll] = useState<readonly Shortcut[]>([]);
  const t = useMemo(() => createTranslator(language, keysMessages), [language]);
  useEffect(() => {
    void shortcuts().then(setAll);
  }, []);
  return (
    <section id="keys">
      <h2>{t('keys.title')}</h2>
      <KeyList t={t} commands={all} />
    </section>
  );
}
