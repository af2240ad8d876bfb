import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LibraryTranslator } from '../../utils/i18n/messages/library';

export type BulkAct = 'star' | 'read' | 'archive' | 'delete';

export interface SelectionBarProps {
  readonly t: LibraryTranslator;
  readonly count: number;
  /** Tags that are there already and begin as what is typed. */
  readonly tags: readonly string[];
  readonly onType: (letters: string) => void;
  readonly onAct: (act: BulkAct) => void;
  readonly onTag: (tag: string) => void;
  readonly onUntag: (tag: string) => void;
  readonly onAll: () => void;
  readonly onNone: () => void;
  /** What else can be done to them. */
  readonly children?: ComponentChildren;
}

/** What can be done to the selected clips. */
export function SelectionBar({ t, count, tags, onTag, ...props }: SelectionBarProps) {
  const [tag, setTag] = useState('');
  const type = (letters: string) => {
    setTag(letters);
    props.onType(letters);
  };
  const put = (event: Event) => {
    event.preventDefault();
    onTag(tag);
    type('');
  };
  return (
    <section class="selection" aria-label={t('select.count', { count })}>
      <span role="status">{t('select.count', { count })}</span>
      <button type="button" class="link" onClick={props.onAll}>
        {t('select.all')}
      </button>
      <button type="button" class="link" onClick={props.onNone}>
        {t('select.none')}
      </button>
      <form class="tagging" onSubmit={put}>
        <input
          type="text"
          class="tag-input"
          list="tags"
          aria-label={t('act.tagName')}
          placeholder={t('act.tagName')}
          value={tag}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <datalist id="tags">
          {tags.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <button type="submit" class="link">
          {t('act.tag')}
        </button>
        {tags.includes(tag.trim()) && (
          <button type="button" class="link" onClick={() => props.onUntag(tag.trim())}>
            {t('act.untag')}
          </button>
        )}
      </form>
      {(['star', 'read', 'archive', 'delete'] as const).map((act) => (
        <button key={act} type="button" class={`link act-${act}`} onClick={() => props.onAct(act)}>
          {t(`act.${act}`)}
        </button>
      ))}
      {props.children}
    </section>
  );
}
