import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import type { Clip } from '../../utils/model/clip';
import { compareWords } from '../../utils/text/compare-words';
import { readingMinutes } from '../../utils/text/reading-minutes';
import type { ClipMatch } from '../clip/clip-item';
import { ClipLine } from '../clip/clip-line';
import { MarkedText } from '../clip/marked-text';

export interface ClipRowProps {
  readonly t: LibraryTranslator;
  readonly clip: Clip;
  readonly match?: ClipMatch;
  /** How many other clips tell the same story. */
  readonly story?: number;
  readonly place: { readonly index: number; readonly total: number; readonly top: number; readonly height: number };
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
  readonly onDrag?: (dragged: DataTransfer) => void;
  /** `isRange`: with all rows between this and the one before. */
  readonly onSelect: (isRange: boolean) => void;
}

/** A clip in the library's list: where it stands in a long list is told to those who do not see it. */
export function ClipRow(props: ClipRowProps) {
  const { t, clip, match, story, place, isOpen, isSelected, isCurrent, onOpen, onSelect } = props;
  const title = clip.title || t('library.untitled');
  const names = [...clip.officials, ...clip.documents].slice(0, 3).map(({ label }) => label);
  const marks = clip.marks ?? [];
  return (
    <li
      class={`row${isOpen ? ' row-open' : ''}${marks.includes('read') ? ' row-read' : ''}`}
      style={{ top: `${place.top}px`, height: `${place.height}px` }}
      draggable={props.onDrag !== undefined}
      onDragStart={({ dataTransfer }) => dataTransfer && props.onDrag?.(dataTransfer)}
      aria-setsize={place.total}
      aria-posinset={place.index + 1}
    >
      <label class="row-check">
        <input
          type="checkbox"
          tabIndex={isCurrent ? 0 : -1}
          checked={isSelected}
          aria-label={t('select.one', { title })}
          onClick={(event) => onSelect(event.shiftKey)}
        />
      </label>
      <button
        type="button"
        class="row-main"
        data-index={place.index}
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isOpen}
        onClick={onOpen}
      >
        <span class="row-title" lang="vi">
          {marks.includes('star') && (
            <span class="row-star" role="img" aria-label={t('mark.star')}>
              ★{' '}
            </span>
          )}
          <MarkedText text={title} marks={clip.title === '' ? undefined : match?.titleMarks} />
        </span>
        <ClipLine language={t.language} outlet={clip.outlet} publishedAt={clip.publishedAt} url={clip.url}>
          {clip.length !== undefined && <span>{t('row.minutes', { count: readingMinutes(clip.length) })}</span>}
        </ClipLine>
        {match?.snippet && (
          <span class="row-snippet" lang="vi">
            <MarkedText {...match.snippet} />
          </span>
        )}
        <span class="row-names" lang="vi">
          {story !== undefined && (
            <span class="row-story" lang={t.language}>
              {t('story.count', { count: story })}
            </span>
          )}
          {[...(clip.tags ?? [])].sort(compareWords).map((tag) => (
            <span key={tag} class="row-tag">
              {tag}
            </span>
          ))}
          {marks.includes('note') && <span class="row-note">{t('mark.note')}</span>}
          <span class="row-who">{names.join(' · ')}</span>
        </span>
      </button>
    </li>
  );
}
