import { useRef, useState } from 'preact/hooks';
import type { WelcomeTranslator } from '../../utils/i18n/messages/welcome';
import { send } from '../../utils/messages/send';
import type { Mention } from '../../utils/model/mention';
import { piecesOf } from '../../utils/model/pieces-of';
import { toNfc } from '../../utils/text/nfc';
import { sampleArticle } from './sample-article';

interface Read {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly fault?: string;
}

/** A text of ours that can be changed, and what the recognizer finds in it. */
export function TrySample({ t }: { readonly t: WelcomeTranslator }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [read, setRead] = useState<Read>();
  const recognize = async () => {
    const text = toNfc(box.current?.value ?? '');
    const answer = await send('recognize', { text });
    setRead(
      answer.ok ? { text, mentions: answer.value.mentions } : { text, mentions: [], fault: answer.error.message },
    );
  };
  return (
    <section>
      <h2>{t('welcome.try')}</h2>
      <p class="what">{t('welcome.try.what')}</p>
      <textarea class="box" ref={box} lang="vi" aria-label={t('welcome.sample')} defaultValue={sampleArticle} />
      <p class="acts">
        <button type="button" class="button button-main" onClick={() => void recognize()}>
          {t('welcome.recognize')}
        </button>
        <span role="status">
          {read &&
            (read.fault === undefined
              ? t('welcome.found', { count: read.mentions.length })
              : t('welcome.fault', { message: read.fault }))}
        </span>
      </p>
      {read && (
        <p class="read" lang="vi">
          {piecesOf(read.text, read.mentions).map((piece) =>
            typeof piece === 'string' ? (
              piece
            ) : (
              <mark class={`mark-${piece.kind}`} title={t(`welcome.${piece.kind}`)}>
                {piece.surface}
              </mark>
            ),
          )}
        </p>
      )}
    </section>
  );
}
