import { useState } from 'preact/hooks';
import { PageCard } from '../../../components/clip/page-card';
import { useLoaded } from '../../../components/hooks/use-loaded';
import { useWatched } from '../../../components/hooks/use-watched';
import type { ChosenEntity } from '../../../components/mention/entity-list';
import type { PopupTranslator } from '../../../utils/i18n/messages/popup';
import { sendToTab } from '../../../utils/messages/send-to-tab';
import type { EntityFilter } from '../../../utils/model/entity-filter';
import { documentLabels, officialLabels } from '../../../utils/model/label';
import type { Fault } from '../../../utils/model/result';
import { clipStateOf } from '../../../utils/store/clip-state';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { problemText } from '../fault-text';
import type { PageView } from '../hooks/use-page';

export interface ArticlePanelProps {
  readonly t: PopupTranslator;
  readonly db: CollectionDatabase;
  readonly page: Extract<PageView, { kind: 'page' }>;
  readonly filters: readonly EntityFilter[];
  readonly onChoose: (chosen: ChosenEntity) => void;
  readonly onClipped: () => void;
  readonly onFault: (fault: Fault | undefined) => void;
}

/** The article beneath the popup, and the button that clips it. Whether it is clipped, the collection knows. */
export function ArticlePanel({ t, db, page, filters, onChoose, onClipped, onFault }: ArticlePanelProps) {
  const { article, recognition, problem, busy } = page.state;
  const [clipping, setClipping] = useState(false);
  const address = article?.canonicalUrl ?? article?.url ?? '';
  const { value: known } = useWatched(() => observe(() => clipStateOf(db, address)), [db, address]);
  const id = known?.ok ? known.value?.id : undefined;
  // Most pages are not clipped: what orders clips is loaded for those that are, behind everything else.
  const Order = useLoaded(async () => (await import('./order-panel')).OrderPanel, id !== undefined);
  const clip = async () => {
    setClipping(true);
    onFault(undefined);
    const answer = await sendToTab(page.tabId, 'clipPage', null);
    setClipping(false);
    if (!answer.ok) onFault(answer.error);
    onClipped();
  };
  return (
    <PageCard
      t={t}
      article={{
        ...article,
        officials: recognition ? officialLabels(recognition) : [],
        documents: recognition ? documentLabels(recognition) : [],
        clip: known?.ok ? known.value : page.state.clip,
      }}
      reading={busy && !recognition}
      problem={problem === undefined ? undefined : problemText(t, problem)}
      filters={filters}
      onChoose={onChoose}
      busy={clipping}
      onClip={() => void clip()}
    >
      {id !== undefined && Order && (
        <Order key={id} language={t.language} db={db} id={id} pictures={page.state.clip?.pictures} />
      )}
    </PageCard>
  );
}
