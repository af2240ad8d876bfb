import { useEffect, useMemo } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { isLanguage, languageFor } from '../../../utils/i18n/language';
import { noteMessages } from '../../../utils/i18n/messages/notes';
import { panelMessages } from '../../../utils/i18n/messages/panel';
import { createTranslator } from '../../../utils/i18n/translator';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { readSetting } from '../../../utils/store/settings';
import { Panel } from './panel';

/** The side panel in the language the reader chose, or the browser's. */
export function PanelInLanguage({ db }: { readonly db: CollectionDatabase }) {
  const { value } = useWatched(() => observe(() => readSetting(db, 'language')), [db]);
  const language = isLanguage(value) ? value : languageFor(navigator.languages);
  const [t, noteWords] = useMemo(
    () => [createTranslator(language, panelMessages), createTranslator(language, noteMessages)] as const,
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <Panel t={t} noteWords={noteWords} db={db} />;
}
