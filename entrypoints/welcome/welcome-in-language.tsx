import { useEffect, useMemo } from 'preact/hooks';
import { useWatched } from '../../components/hooks/use-watched';
import { isLanguage, languageFor } from '../../utils/i18n/language';
import { permissionMessages } from '../../utils/i18n/messages/permissions';
import { welcomeMessages } from '../../utils/i18n/messages/welcome';
import { createTranslator } from '../../utils/i18n/translator';
import type { CollectionDatabase } from '../../utils/store/database';
import { observe } from '../../utils/store/observe';
import { readSetting } from '../../utils/store/settings';
import { Welcome } from './welcome';

/** The welcome in the language the reader chose, or the browser's. */
export function WelcomeInLanguage({ db }: { readonly db: CollectionDatabase }) {
  const { value } = useWatched(() => observe(() => readSetting(db, 'language')), [db]);
  const language = isLanguage(value) ? value : languageFor(navigator.languages);
  const [t, reasons] = useMemo(
    () => [createTranslator(language, welcomeMessages), createTranslator(language, permissionMessages)] as const,
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${t('welcome.title')} – Trích Lục`;
  }, [language]);
  return <Welcome t={t} reasons={reasons} />;
}
