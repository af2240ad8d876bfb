import { useEffect, useState } from 'preact/hooks';
import { faultText } from '../../../utils/i18n/fault-text';
import type { OptionsTranslator } from '../../../utils/i18n/messages/options';
import { send } from '../../../utils/messages/send';
import { extensionVersion } from '../../../utils/webext/lifecycle';

/** Which version this is, of the extension and of its recognizer, and whose work is in it. */
export function About({ t }: { readonly t: OptionsTranslator }) {
  const [recognizer, setRecognizer] = useState('…');
  useEffect(() => {
    // The recognizer lives in the background; what it says of nothing carries its version.
    void send('recognize', { text: '' }).then((answer) =>
      setRecognizer(answer.ok ? answer.value.recognizerVersion : faultText(t, answer.error)),
    );
  }, []);
  return (
    <section id="about">
      <h2>{t('about.title')}</h2>
      <p>{t('about.promise')}</p>
      <dl class="keys">
        <dt>{t('about.version')}</dt>
        <dd>{extensionVersion()}</dd>
        <dt>{t('about.recognizer')}</dt>
        <dd>{recognizer}</dd>
        <dt>{t('about.licence')}</dt>
        <dd>MIT</dd>
      </dl>
      <p>
        <a href="/THIRD-PARTY.txt" target="_blank" rel="noopener">
          {t('about.notices')}
        </a>
      </p>
    </section>
  );
}
