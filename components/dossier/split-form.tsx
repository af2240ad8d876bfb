import { useState } from 'preact/hooks';
import type { Source } from '../../utils/browse/dossier/reading';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import type { ClipId } from '../../utils/model/ids';
import { SourceLink } from './source-link';

export interface SplitFormProps {
  readonly t: DossierTranslator;
  readonly sources: readonly Source[];
  readonly onSplit: (clips: readonly ClipId[]) => void;
}

const STEP = 50;

/** Chooses the articles that are about somebody else of the same name. */
export function SplitForm({ t, sources, onSplit }: SplitFormProps) {
  const [chosen, setChosen] = useState<ReadonlySet<ClipId>>(new Set());
  const [most, setMost] = useState(STEP);
  const toggle = (id: ClipId) =>
    setChosen((last) => {
      const next = new Set(last);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <div class="split">
      <p class="how">{t('act.split.how')}</p>
      <ul>
        {sources.slice(0, most).map((source) => (
          <li key={source.clip}>
            <label>
              <input type="checkbox" checked={chosen.has(source.clip)} onChange={() => toggle(source.clip)} />{' '}
              <span lang="vi">{source.title || t('dossier.noTitle')}</span>
            </label>{' '}
            <SourceLink t={t} source={source} />
          </li>
        ))}
      </ul>
      {sources.length > most && (
        <button type="button" class="link" onClick={() => setMost(most + STEP)}>
          {t('entities.more')}
        </button>
      )}
      <button type="button" class="act-button" disabled={chosen.size === 0} onClick={() => onSplit([...chosen])}>
        {t('act.split.do', { count: chosen.size })}
      </button>
    </div>
  );
}
