import type { ComponentChildren } from 'preact';
import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import type { Clip } from '../../utils/model/clip';
import type { ClipId } from '../../utils/model/ids';
import { ClipLine } from '../clip/clip-line';

export interface StoryListProps {
  readonly t: LibraryTranslator;
  readonly others: readonly Clip[];
  readonly compared: ClipId | undefined;
  readonly onCompare: (id: ClipId | undefined) => void;
  /** The comparison, once it is asked for. */
  readonly children: ComponentChildren;
}

/** The same story in other papers, and what differs there. */
export function StoryList({ t, others, compared, onCompare, children }: StoryListProps) {
  if (others.length === 0) return null;
  return (
    <section class="stories" aria-labelledby="stories">
      <h3 id="stories">{t('story.title', { count: others.length })}</h3>
      <ul>
        {others.map(({ id, title, outlet, publishedAt }) => (
          <li key={id}>
            <a href={`?clip=${encodeURIComponent(id)}`} lang="vi">
              {title || t('library.untitled')}
            </a>
            <ClipLine language={t.language} outlet={outlet} publishedAt={publishedAt} />
            <button
              type="button"
              class="link"
              aria-expanded={compared === id}
              onClick={() => onCompare(compared === id ? undefined : id)}
            >
              {t(compared === id ? 'story.hide' : 'story.compare')}
            </button>
            {compared === id && children}
          </li>
        ))}
      </ul>
    </section>
  );
}
