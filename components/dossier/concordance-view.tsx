import { useMemo, useState } from 'preact/hooks';
import { type ConcordanceLine, type ConcordanceOrder, sortLines } from '../../utils/browse/dossier/concordance';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import type { MentionKind } from '../../utils/model/mention';
import { SourceLink } from './source-link';

export interface ConcordanceViewProps {
  readonly t: DossierTranslator;
  /** What these sentences do: cite a document, name an official. */
  readonly heading: string;
  readonly lines: readonly ConcordanceLine[];
  /** What is named has the ink it has on the page. */
  readonly kind: MentionKind;
}

const orders: readonly ConcordanceOrder[] = ['newest', 'oldest', 'outlet', 'left', 'right'];
const STEP = 50;

/** Every sentence that cites a document or names an official, their words in the middle, as concordances are read. */
export function ConcordanceView({ t, heading, lines, kind }: ConcordanceViewProps) {
  const [order, setOrder] = useState<ConcordanceOrder>('newest');
  const [most, setMost] = useState(STEP);
  const sorted = useMemo(() => sortLines(lines, order), [lines, order]);
  return (
    <section class="concordance" aria-labelledby="concordance">
      <h2 id="concordance">{heading}</h2>
      <p class="concordance-bar">
        <span>{t('paper.lines', { count: lines.length })}</span>
        <label>
          {t('sort.by')}{' '}
          <select
            value={order}
            onChange={(event) => setOrder(orders.find((one) => one === event.currentTarget.value) ?? 'newest')}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {t(`sort.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ol class="lines">
        {sorted.slice(0, most).map((line) => (
          <li key={`${line.source.clip} ${line.start}`} class="line">
            <SourceLink t={t} source={line.source} />
            <span class="line-words" lang="vi">
              <span class="line-left">
                <bdi>{line.left}</bdi>
              </span>
              <mark class={`line-${kind}`}>{line.hit}</mark>
              <span class="line-right">{line.right}</span>
            </span>
          </li>
        ))}
      </ol>
      {sorted.length > most && (
        <button type="button" class="link" onClick={() => setMost(most + STEP)}>
          {t('entities.more')}
        </button>
      )}
    </section>
  );
}
