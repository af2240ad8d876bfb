import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { KeyList } from '../../../components/keys/key-list';
import type { Language } from '../../../utils/i18n/language';
import { keysMessages } from '../../../utils/i18n/messages/keys';
import { createTranslator } from '../../../utils/i18n/translator';
import { type Shortcut, shortcuts } from '../../../utils/webext/commands';

export interface KeysSheetProps {
  readonly language: Language;
  readonly onClose: () => void;
}

/** Every shortcut, over the library; Escape closes it. */
export function KeysSheet({ language, onClose }: KeysSheetProps) {
  const [all, setAll] = useState<readonly Shortcut[]>([]);
  const t = useMemo(() => createTranslator(language, keysMessages), [language]);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    void shortcuts().then(setAll);
  }, []);
  return (
    <dialog class="sheet" ref={dialog} aria-labelledby="sheet-title" onClose={onClose}>
      <div class="sheet-head">
        <h2 id="sheet-title">{t('keys.title')}</h2>
        <button type="button" class="button button-quiet" onClick={() => dialog.current?.close()}>
          {t('keys.close')}
        </button>
      </div>
      <KeyList t={t} commands={all} />
    </dialog>
  );
}
