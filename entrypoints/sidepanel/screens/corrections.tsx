import { useState } from 'preact/hooks';
import type { NoteTranslator } from '../../../components/correct/correction-form';
import { useWatched } from '../../../components/hooks/use-watched';
import { noteFaultText } from '../../../components/notice/note-fault-text';
import { CorrectionItem } from '../../../components/panel/correction-item';
import type { PanelTranslator } from '../../../components/panel/note-item';
import { PanelSection } from '../../../components/panel/panel-section';
import { corpusCase } from '../../../utils/export/corpus-case';
import { send } from '../../../utils/messages/send';
import { sendToTab } from '../../../utils/messages/send-to-tab';
import type { ClipId } from '../../../utils/model/ids';
import type { CorrectionId } from '../../../utils/model/saved-correction';
import { listCorrections } from '../../../utils/store/corrections';
import type { CollectionDatabase } from '../../../utils/store/database';
import { readContent } from '../../../utils/store/list-clips';
import { observe } from '../../../utils/store/observe';
import { saveFile } from '../save-file';

export interface CorrectionsProps {
  readonly t: PanelTranslator;
  readonly noteWords: NoteTranslator;
  readonly db: CollectionDatabase;
  readonly tabId: number;
  /** The article shown: of corrections that hold in one article, only its own are listed. */
  readonly canonicalUrl: string | undefined;
  readonly clipId: ClipId | undefined;
  readonly onChange: () => void;
}

/** What the reader corrected and holds in this article or beyond it, each to be taken back. */
export function Corrections({ t, noteWords, db, tabId, canonicalUrl, clipId, onChange }: CorrectionsProps) {
  const { value: all = [] } = useWatched(() => observe(() => listCorrections(db)), [db]);
  const [problem, setProblem] = useState('');
  const shown = all.filter((saved) => saved.correction.scope !== 'article' || saved.canonicalUrl === canonicalUrl);
  const undo = async (id: CorrectionId) => {
    const removed = await send('removeCorrection', { id });
    setProblem(removed.ok ? '' : noteFaultText(t, removed.error));
    if (removed.ok) await sendToTab(tabId, 'recognizeAgain', null);
    onChange();
  };
  const exportCase = async (id: ClipId) => {
    const content = await readContent(db, id);
    setProblem(content ? '' : noteFaultText(t, { code: 'no-such-clip', message: id }));
    if (!content) return;
    const { name, text, gold } = corpusCase(`trich-luc-${id.toLowerCase()}`, content.article, content.recognition);
    saveFile(`${name}.txt`, text);
    saveFile(`${name}.gold.json`, gold);
  };
  if (shown.length === 0) return null;
  return (
    <PanelSection title={t('panel.corrections')} count={shown.length}>
      <ul class="corrections">
        {shown.map((saved) => (
          <CorrectionItem key={saved.id} t={t} noteWords={noteWords} saved={saved} onUndo={() => void undo(saved.id)} />
        ))}
      </ul>
      <p class="status" role="status">
        {problem}
      </p>
      {clipId && (
        <button type="button" class="link" title={t('panel.case.what')} onClick={() => void exportCase(clipId)}>
          {t('panel.case')}
        </button>
      )}
    </PanelSection>
  );
}
