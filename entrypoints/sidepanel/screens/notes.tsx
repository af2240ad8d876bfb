import { useState } from 'preact/hooks';
import type { NoteTranslator } from '../../../components/correct/correction-form';
import { noteFaultText } from '../../../components/notice/note-fault-text';
import { NoteItem, type PanelTranslator } from '../../../components/panel/note-item';
import { PanelSection } from '../../../components/panel/panel-section';
import { diffWords } from '../../../utils/anchor/diff-words';
import { send } from '../../../utils/messages/send';
import { sendToTab } from '../../../utils/messages/send-to-tab';
import type { NewAnnotation } from '../../../utils/model/annotation';
import type { PageTarget, PanelNote } from '../../../utils/model/panel';
import type { Fault, Result } from '../../../utils/model/result';

export interface NotesProps {
  readonly t: PanelTranslator;
  readonly noteWords: NoteTranslator;
  readonly tabId: number;
  readonly notes: readonly PanelNote[];
  readonly go: (target: PageTarget) => () => void;
  readonly onChange: () => void;
}

/** The reader's highlights, those that lost their place first; what was deleted can be brought back. */
export function Notes({ t, noteWords, tabId, notes, go, onChange }: NotesProps) {
  const [deleted, setDeleted] = useState<NewAnnotation>();
  const [problem, setProblem] = useState<Fault>();
  const done = (answer: Result<unknown>) => {
    setProblem(answer.ok ? undefined : answer.error);
    void sendToTab(tabId, 'panel', null);
    onChange();
  };
  const save = async (annotation: NewAnnotation) => {
    const answer = await send('saveAnnotation', { annotation });
    done(answer);
    return answer.ok;
  };
  /** What could not be brought back is offered again. */
  const bringBack = async (annotation: NewAnnotation) => {
    if (await save(annotation)) setDeleted((last) => (last?.id === annotation.id ? undefined : last));
  };
  const item = (note: PanelNote) => {
    const { textHash: _hash, ...annotation } = note.annotation;
    const { exact } = annotation.selectors.quote;
    return (
      <NoteItem
        key={annotation.id}
        t={t}
        noteWords={noteWords}
        note={note}
        diff={note.orphan?.now === undefined ? undefined : diffWords(exact, note.orphan.now)}
        onGo={go({ to: 'note', id: annotation.id })}
        onNote={(words) => void save({ ...annotation, note: words, updatedAt: new Date().toISOString() })}
        onDelete={async () => {
          const answer = await send('removeAnnotation', { id: annotation.id });
          if (answer.ok) setDeleted(annotation);
          done(answer);
        }}
        onReattach={async () => done(await sendToTab(tabId, 'reattach', { id: annotation.id }))}
      />
    );
  };
  const orphans = notes.filter(({ orphan }) => orphan);
  const placed = notes.filter(({ orphan }) => !orphan);
  return (
    <>
      {orphans.length > 0 && (
        <PanelSection title={t('panel.orphans')} count={orphans.length}>
          <ul class="notes">{orphans.map(item)}</ul>
        </PanelSection>
      )}
      <PanelSection title={t('panel.notes')} count={placed.length}>
        {placed.length === 0 && <p class="quiet">{t('panel.notes.none')}</p>}
        <ul class="notes">{placed.map(item)}</ul>
      </PanelSection>
      <p class="status" role="status">
        {problem && noteFaultText(t, problem)}{' '}
        {deleted && (
          <>
            {noteWords('note.deleted')}{' '}
            <button type="button" class="link" onClick={() => void bringBack(deleted)}>
              {noteWords('note.undo')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
