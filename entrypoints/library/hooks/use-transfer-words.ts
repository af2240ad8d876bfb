import { useMemo } from 'preact/hooks';
import type { Language } from '../../../utils/i18n/language';
import { type TransferTranslator, transferMessages } from '../../../utils/i18n/messages/transfer';
import { createTranslator } from '../../../utils/i18n/translator';

/** The words of the screens for taking out and bringing in. */
export const useTransferWords = (language: Language): TransferTranslator =>
  useMemo(() => createTranslator(language, transferMessages), [language]);
