import { useEffect } from 'preact/hooks';
import type { NoteTranslator } from '../../../components/correct/correction-form';
import { useWatched } from '../../../components/hooks/use-watched';
import type { PanelTranslator } from '../../../components/panel/note-item';
import { PanelSection } from '../../../components/panel/panel-section';
import { PlaceList } from '../../../components/panel/place-list';
import { sendToTab } from '../../../utils/messages/send-to-tab';
import type { PageTarget } from '../../../utils/model/panel';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { entityRows } from '../entity-rows';
import { useTab } from '../hooks/use-tab';
import { Changed } from './changed';
import { ClipActs } from './clip-acts';
import { Corrections } from './corrections';
import { Notes } from './notes';

export interface PanelProps {
  readonly t: PanelTranslator;
  readonly noteWords: NoteTranslator;
  readonly db: CollectionDatabase;
}

/** This article: whom and what it names, its outline, the reader's notes and corrections. */
export function Panel({ t, noteWords, db }: PanelProps) {
  const [view, again] = useTab();
  // Notes written in the page or in another window change here too.
  const { value: written } = useWatched(() => observe(() => db.annotations.orderBy('updatedAt').last()), [db]);
  useEffect(again, [written?.updatedAt]);
  const { tabId, state, panel } = view ?? {};
  const go = (target: PageTarget) => () => {
    if (tabId !== undefined) void sendToTab(tabId, 'goTo', target);
  };
  // A page that was read is busy for a moment when it is read again; what was begun here goes on.
  const isReading = !view || (state?.busy && !state.recognition);
  const empty = isReading ? t('panel.loading') : t('panel.none');
  if (!view || tabId === undefined || !state?.article || isReading)
    return (
      <main>
        <h1>Trích Lục</h1>
        <p class="empty">{empty}</p>
        {!isReading && (
          <p>
            <a class="link" href="/library.html" target="_blank" rel="noopener">
              {t('panel.library')}
            </a>
          </p>
        )}
      </main>
    );
  const officials = entityRows(state.recognition, 'official', go);
  const documents = entityRows(state.recognition, 'document', go);
  const canonicalUrl = state.article.canonicalUrl ?? state.article.url;
  return (
    <main>
      <h1 lang="vi">{state.article.title}</h1>
      {state.problem === 'no-highlight-api' && <p class="problem">{t('panel.old')}</p>}
      {canonicalUrl && (
        <ClipActs key={canonicalUrl} t={t} db={db} tabId={tabId} canonicalUrl={canonicalUrl} onClipped={again} />
      )}
      <Changed t={t} db={db} tabId={tabId} clipId={state.clip?.id} changed={panel?.changed ?? false} onKept={again} />
      <PanelSection title={t('panel.officials')} count={officials.length}>
        <PlaceList rows={officials} />
      </PanelSection>
      <PanelSection title={t('panel.documents')} count={documents.length}>
        <PlaceList rows={documents} />
      </PanelSection>
      {panel && panel.outline.length > 1 && (
        <PanelSection title={t('panel.outline')}>
          <PlaceList
            rows={panel.outline.map(({ text, start }) => ({
              key: String(start),
              label: text,
              onGo: go({ to: 'text', start }),
            }))}
          />
        </PanelSection>
      )}
      <Notes t={t} noteWords={noteWords} tabId={tabId} notes={panel?.notes ?? []} go={go} onChange={again} />
      <Corrections
        t={t}
        noteWords={noteWords}
        db={db}
        tabId={tabId}
        canonicalUrl={canonicalUrl}
        clipId={state.clip?.id}
        onChange={again}
      />
    </main>
  );
}
