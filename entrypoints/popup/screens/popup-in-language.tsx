import { useEffect, useMemo } from 'preact/hooks';
import { popupMessages } from '../../../utils/i18n/messages/popup';
import { createTranslator } from '../../../utils/i18n/translator';
import type { CollectionDatabase } from '../../../utils/store/database';
import { useLanguage } from '../hooks/use-language';
import { Popup } from './popup';

/** The popup as soon as its language is known. */
export function PopupInLanguage({ db }: { readonly db: CollectionDatabase }) {
  const [language, chooseLanguage] = useLanguage(db);
  const t = useMemo(() => language && createTranslator(language, popupMessages), [language]);
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  return t ? <Popup t={t} db={db} onLanguage={chooseLanguage} /> : null;
}
