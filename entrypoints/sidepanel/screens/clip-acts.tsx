import { useState } from 'preact/hooks';
import { ClipButton } from '../../../components/clip/clip-button';
import { clippedWhen } from '../../../components/clip/clipped-when';
import { StarButton } from '../../../components/clip/star-button';
import { useWatched } from '../../../components/hooks/use-watched';
import type { PanelTranslator } from '../../../components/panel/note-item';
import { faultText } from '../../../utils/i18n/fault-text';
import { sendToTab } from '../../../utils/messages/send-to-tab';
import type { Fault, Result } from '../../../utils/model/result';
import type { CollectionDatabase } from '../../../utils/store/database';
import { faultOf } from '../../../utils/store/fault';
import { observe } from '../../../utils/store/observe';
import { setMark } from '../../../utils/store/order-clips';

export interface ClipActsProps {
  readonly t: PanelTranslator;
  readonly db: CollectionDatabase;
  readonly tabId: number;
  readonly canonicalUrl: string;
  readonly onClipped: () => void;
}

/** Clips the article beside the panel, and once it is clipped, stars it and leads to it. */
export function ClipActs({ t, db, tabId, canonicalUrl, onClipped }: ClipActsProps) {
  const [clipping, setClipping] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const { value: clip, error } = useWatched(
    () => observe(() => db.clips.where('canonicalUrl').equals(canonicalUrl).first()),
    [db, canonicalUrl],
  );
  const wrong = fault ?? (error === undefined ? undefined : faultOf(error));
  const tell = async (work: Promise<Result<unknown>>) => {
    const done = await work;
    setFault(done.ok ? undefined : done.error);
  };
  const save = async () => {
    setClipping(true);
    await tell(sendToTab(tabId, 'clipPage', null));
    setClipping(false);
    onClipped();
  };
  return (
    <div class="clip-acts">
      <ClipButton t={t} clipped={clip !== undefined} busy={clipping} onClip={() => void save()} />
      <span class="quiet" role="status">
        {clip && clippedWhen(t, clip)}
      </span>
      {clip && (
        <p class="clip-links">
          <StarButton
            t={t}
            isStarred={clip.marks?.includes('star') ?? false}
            onStar={(on) => void tell(setMark(db, [clip.id], { mark: 'star', on }))}
          />
          <a class="link" href={`/library.html?clip=${clip.id}`} target="_blank" rel="noopener">
            {t('panel.inLibrary')}
          </a>
        </p>
      )}
      {wrong && (
        <p class="problem" role="alert">
          {faultText(t, wrong)}
        </p>
      )}
    </div>
  );
}
