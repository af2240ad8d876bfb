import { useEffect, useMemo } from 'preact/hooks';
import { popupMessages } from '../../../utils/i18n/messages/popup';
import { createTranslator } from '../../../utils/i18n/translator';
import type { CollectionDatabase } from '../../../utils/store/database';
import type { FirstLook } from '../first-look';
import { useLanguage } from '../hooks/use-language';
import { Popup } from './popup';

export interface PopupInLanguageProps {
  readonly db: CollectionDatabase;
  readonly first?: FirstLook;
}

/** The popup as soon as its language is known. */
export function PopupInLanguage({ db, first = {} }: PopupInLanguageProps) {
  const [language, chooseLanguage] = useLanguage(db, first);
  const t = useMemo(() => language && createTranslator(language, popupMessages), [language]);
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  return t ? <Popup t={t} db={db} first={first} onLanguage={chooseLanguage} /> : null;
}
