import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import type { Clip } from '../../utils/model/clip';
import { ClipLine } from '../clip/clip-line';

export interface ClipRowProps {
  readonly t: LibraryTranslator;
  readonly clip: Clip;
  readonly place: { readonly index: number; readonly total: number; readonly top: number };
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
  readonly onSelect: () => void;
}

/** A clip in the library's list: where it stands in a long list is told to those who do not see it. */
export function ClipRow({ t, clip, place, isOpen, isSelected, isCurrent, onOpen, onSelect }: ClipRowProps) {
  const title = clip.title || t('library.untitled');
  const names = [...clip.officials, ...clip.documents].slice(0, 3).map(({ label }) => label);
  return (
    <li
      class={`row${isOpen ? ' row-open' : ''}${clip.marks?.includes('read') ? ' row-read' : ''}`}
      style={{ top: `${place.top}px` }}
      aria-setsize={place.total}
      aria-posinset={place.index + 1}
    >
      <input
        type="checkbox"
        tabIndex={isCurrent ? 0 : -1}
        checked={isSelected}
        aria-label={t('select.one', { title })}
        onChange={onSelect}
      />
      <button
        type="button"
        class="row-main"
        data-index={place.index}
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isOpen}
        onClick={onOpen}
      >
        <span class="row-title" lang="vi">
          {clip.marks?.includes('star') && <span aria-hidden="true">★ </span>}
          {title}
        </span>
        <ClipLine language={t.language} outlet={clip.outlet} publishedAt={clip.publishedAt} />
        <span class="row-names" lang="vi">
          {(clip.tags ?? []).map((tag) => (
            <span key={tag} class="row-tag">
              {tag}
            </span>
          ))}
          {names.join(' · ')}
        </span>
      </button>
    </li>
  );
}
