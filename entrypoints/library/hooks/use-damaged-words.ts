import { useMemo } from 'preact/hooks';
import type { Language } from '../../../utils/i18n/language';
import { type DamagedTranslator, damagedMessages } from '../../../utils/i18n/messages/damaged';
import { createTranslator } from '../../../utils/i18n/translator';

/** The words about damaged records. */
export const useDamagedWords = (language: Language): DamagedTranslator =>
  useMemo(() => createTranslator(language, damagedMessages), [language]);
