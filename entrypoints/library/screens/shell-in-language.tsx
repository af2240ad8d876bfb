import { useEffect, useMemo } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { isLanguage, languageFor } from '../../../utils/i18n/language';
import { libraryMessages } from '../../../utils/i18n/messages/library';
import { createTranslator } from '../../../utils/i18n/translator';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { readSetting, writeSetting } from '../../../utils/store/settings';
import { Shell } from './shell';

/** The library in the language the reader chose, or the browser's. */
export function ShellInLanguage({ db }: { readonly db: CollectionDatabase }) {
  const { value } = useWatched(() => observe(() => readSetting(db, 'language')), [db]);
  const language = isLanguage(value) ? value : languageFor(navigator.languages);
  const t = useMemo(() => createTranslator(language, libraryMessages), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <Shell t={t} db={db} onLanguage={() => void writeSetting(db, 'language', language === 'vi' ? 'en' : 'vi')} />;
}
