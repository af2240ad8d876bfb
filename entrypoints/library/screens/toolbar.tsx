import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { QueryProblem } from '../../../utils/search/query';
import type { Asked } from '../../../utils/store/search-clips';
import { orders, type WholeAsked } from '../asked-address';

export interface ToolbarProps {
  readonly t: LibraryTranslator;
  readonly asked: Asked;
  readonly problems: readonly QueryProblem[];
  readonly onAsk: (more: Partial<WholeAsked>) => void;
  readonly box: { current: HTMLInputElement | null };
}

const problemText = (t: LibraryTranslator, { code, what }: QueryProblem) => t(`query.${code}`, { what });

/** The search, what is wrong with it, and the order of the list. */
export function Toolbar({ t, asked, problems, onAsk, box }: ToolbarProps) {
  return (
    <div class="toolbar">
      <search class="ask">
        <input
          ref={box}
          type="text"
          class="ask-input"
          aria-label={t('library.search')}
          placeholder={t('library.hint')}
          value={asked.typed}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onAsk({ typed: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onAsk({ typed: '' });
            if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('.row-main[tabindex="0"]')?.focus();
          }}
        />
        <p class="problems" role="status">
          {problems.map((problem) => problemText(t, problem)).join(' ')}
        </p>
      </search>
      <label class="order">
        <span class="order-name">{t('order.label')}</span>
        <select
          value={asked.order ?? 'relevance'}
          onChange={(event) =>
            onAsk({ order: orders.find((order) => order === event.currentTarget.value) ?? 'relevance' })
          }
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {t(`order.${order}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
