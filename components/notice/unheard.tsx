import type { Language } from '../../utils/i18n/language';
import { unheardMessages } from '../../utils/i18n/messages/unheard';
import { createTranslator } from '../../utils/i18n/translator';
import { useUnheard } from '../hooks/use-unheard';

export interface UnheardProps {
  readonly language: Language;
  /** What failed, in the reader's language. */
  readonly say: (reason: unknown) => string;
}

/** The last resort: says what failed where no screen does, so that no fault is known to the console alone. */
export function Unheard({ language, say }: UnheardProps) {
  const [unheard, letGo] = useUnheard();
  return (
    <div class="unheard" role="alert">
      {unheard && (
        <>
          {say(unheard.reason)}{' '}
          <button type="button" class="link" onClick={letGo}>
            {createTranslator(language, unheardMessages)('unheard.close')}
          </button>
        </>
      )}
    </div>
  );
}
