import type { ComponentChildren } from 'preact';
import { LanguageSwitch } from '../../../components/form/language-switch';
import type { Language } from '../../../utils/i18n/language';
import type { PopupTranslator } from '../../../utils/i18n/messages/popup';

export interface PopupFrameProps {
  readonly t: PopupTranslator;
  readonly onLanguage: (language: Language) => void;
  /** What is scrolled: this page, and the collection beneath it. */
  readonly pages: ComponentChildren;
  /** What stands at the foot. */
  readonly children: ComponentChildren;
}

/** Where everything stands in the popup. */
export function PopupFrame({ t, onLanguage, pages, children }: PopupFrameProps) {
  return (
    <>
      <header class="masthead">
        <h1 class="wordmark">{t('app.name')}</h1>
        <LanguageSwitch t={t} onChoose={onLanguage} />
      </header>
      <main class="pages">{pages}</main>
      {children}
    </>
  );
}
