import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ClipList } from '../../../components/collection/clip-list';
import { SearchBox } from '../../../components/form/search-box';
import { useRover } from '../../../components/hooks/use-rover';
import { Notice } from '../../../components/notice/notice';
import type { Language } from '../../../utils/i18n/language';
import { popupMessages } from '../../../utils/i18n/messages/popup';
import { createTranslator } from '../../../utils/i18n/translator';
import type { ClipPage } from '../../../utils/store/list-clips';
import { readerClock } from '../reader-clock';
import { Colophon } from './colophon';
import { PopupFrame } from './popup-frame';

export interface PopupFrontProps {
  readonly language: Language;
  readonly page: ClipPage;
}

/** Whatever is clicked is held back and clicked again when the popup itself stands here (`holdClicks`); Delete and Ctrl+Z are not. */
const later = () => undefined;

/**
 * What the popup showed last, drawn with a quarter of its code: everything stands where the popup puts it in a moment, and
 * letters can be typed.
 */
export function PopupFront({ language, page: { clips, total } }: PopupFrontProps) {
  const t = useMemo(() => createTranslator(language, popupMessages), [language]);
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const rover = useRover(clips.length);
  // Not behind the next frame: letters that come before would be nobody's.
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <PopupFrame
      t={t}
      onLanguage={later}
      pages={
        <>
          <section class="page" aria-label={t('page.heading')} aria-busy={true}>
            <Notice title={t('page.loading')} />
          </section>
          <section class="collection" aria-label={t('collection.heading')}>
            <div class="finder">
              <SearchBox t={t} value={typed} onType={setTyped} onLeave={() => rover.focus(0)} box={box} />
            </div>
            <ClipList
              t={t}
              clips={clips}
              clock={readerClock()}
              filters={[]}
              rover={rover}
              onOpen={later}
              onDelete={later}
              onUndo={later}
              onChoose={later}
              onLeave={() => box.current?.focus()}
            />
          </section>
        </>
      }
    >
      <Colophon t={t} count={total} onLibrary={later} onOptions={later} onExport={later} />
    </PopupFrame>
  );
}
