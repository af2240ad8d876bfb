import type { Page } from 'puppeteer-core';
import type { Language } from '../../../utils/i18n/language';

/** Runs in a page of the extension: stores the language as the options would. */
function put(language: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('trich-luc');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const transaction = open.result.transaction('settings', 'readwrite');
      transaction.objectStore('settings').put({ name: 'language', value: language });
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        open.result.close();
        resolve();
      };
    };
  });
}

/** Chooses the language of pages that are opened from now on. */
export const chooseLanguage = (page: Page, language: Language) => page.evaluate(put, language);
