import { useState } from 'preact/hooks';
import { QueryBox } from '../../../components/library/query-box';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import { listOrders, type RestOrder, restOrders } from '../../../utils/model/desk';
import { problemsNow } from '../../../utils/search/problems-now';
import type { QueryProblem } from '../../../utils/search/query';
import type { CollectionDatabase } from '../../../utils/store/database';
import type { WholeAsked } from '../asked-address';
import { useSuggestions } from '../hooks/use-suggestions';

export interface ToolbarProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
  readonly asked: WholeAsked;
  readonly problems: readonly QueryProblem[];
  /** The order of lists without words, which is kept. */
  readonly onRest: (order: RestOrder) => void;
  readonly onAsk: (more: Partial<WholeAsked>) => void;
  readonly box: { current: HTMLInputElement | null };
}

const problemText = (t: LibraryTranslator, { code, what }: QueryProblem) => t(`query.${code}`, { what });

/** The search, what is wrong with it, and the order of the list. */
export function Toolbar({ t, db, asked, problems, onAsk, onRest, box }: ToolbarProps) {
  const [caret, setCaret] = useState(0);
  const { suggestions, take } = useSuggestions(db, t, asked.typed, caret);
  const wrong = suggestions.length > 0 ? problemsNow(problems, asked.typed, caret) : problems;
  const offered = asked.typed === '' ? restOrders : listOrders;
  const choose = (chosen: string) => {
    const rest = restOrders.find((order) => order === chosen);
    if (asked.typed !== '') onAsk({ order: rest ?? 'relevance' });
    else if (rest) {
      onAsk({ order: 'relevance' });
      onRest(rest);
    }
  };
  return (
    <search class="toolbar">
      <div class="ask">
        <QueryBox
          t={t}
          box={box}
          value={asked.typed}
          suggestions={suggestions}
          onType={(typed, at) => {
            setCaret(at);
            if (typed !== asked.typed) onAsk({ typed });
          }}
          onTake={(suggestion) => {
            const taken = take(suggestion);
            if (!taken) return;
            setCaret(taken.caret);
            onAsk({ typed: taken.typed });
            // The field has its new words after the next rendering, and the caret goes behind what was taken.
            setTimeout(() => box.current?.setSelectionRange(taken.caret, taken.caret));
          }}
          onLeave={() => document.querySelector<HTMLElement>('.row-main[tabindex="0"]')?.focus()}
        />
        <p class="problems" id="problems" role="status">
          {wrong.map((problem) => problemText(t, problem)).join(' ')}
        </p>
      </div>
      <label class="order">
        <span class="order-name">{t('order.label')}</span>
        <select value={asked.order} onChange={(event) => choose(event.currentTarget.value)}>
          {offered.map((order) => (
            <option key={order} value={order}>
              {t(`order.${order}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
