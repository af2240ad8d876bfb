import { useMemo } from 'preact/hooks';
import type { Language } from '../../../utils/i18n/language';
import { type DossierTranslator, dossierMessages } from '../../../utils/i18n/messages/dossier';
import { createTranslator } from '../../../utils/i18n/translator';

/** What the pages of officials and documents say: loaded with them, not with the list. */
export function useDossierWords(language: Language): DossierTranslator {
  return useMemo(() => createTranslator(language, dossierMessages), [language]);
}
