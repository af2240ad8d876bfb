import { useEffect, useMemo } from 'preact/hooks';
import { isLanguage, languageFor } from '../../../utils/i18n/language';
import { optionsMessages } from '../../../utils/i18n/messages/options';
import { permissionMessages } from '../../../utils/i18n/messages/permissions';
import { createTranslator } from '../../../utils/i18n/translator';
import type { CollectionDatabase } from '../../../utils/store/database';
import { useSetting } from '../hooks/use-setting';
import { Options } from './options';

/** The options in the language the reader chose, or the browser's. */
export function OptionsInLanguage({ db }: { readonly db: CollectionDatabase }) {
  const { value, known, choose } = useSetting(db, 'language');
  const language = isLanguage(value) ? value : languageFor(navigator.languages);
  const [t, reasons] = useMemo(
    () => [createTranslator(language, optionsMessages), createTranslator(language, permissionMessages)] as const,
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${t('options.title')} – Trích Lục`;
  }, [language]);
  if (!known) return null;
  return <Options t={t} reasons={reasons} db={db} chosen={isLanguage(value) ? value : null} onLanguage={choose} />;
}
