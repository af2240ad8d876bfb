import { hasFilter } from '../../utils/browse/filter';
import type { PopupTranslator } from '../../utils/i18n/messages/popup';
import type { Clip, EntityLabel } from '../../utils/model/clip';
import type { EntityFilter } from '../../utils/model/entity-filter';
import type { MentionKind } from '../../utils/model/mention';
import type { Span } from '../../utils/text/span';
import { EntityChip } from '../mention/entity-chip';
import type { ChosenEntity } from '../mention/entity-list';
import { ClipLine } from './clip-line';
import { MarkedText } from './marked-text';

/** What a search found in a clip. */
export interface ClipMatch {
  readonly titleMarks?: readonly Span[];
  readonly snippet?: { readonly text: string; readonly marks: readonly Span[] };
}

export interface ClipItemProps {
  readonly t: PopupTranslator;
  readonly clip: Clip;
  readonly match?: ClipMatch;
  readonly filters: readonly EntityFilter[];
  /** Its place in the list, by which the arrows find it. */
  readonly row: number;
  /** Whether Tab reaches it. */
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
  readonly onChoose: (chosen: ChosenEntity) => void;
}

/** So many officials and documents fit in a line beneath a title. */
const FEW = 2;

/** A clip in the list: its title, which opens the article, and what it names. */
export function ClipItem(props: ClipItemProps) {
  const { t, clip, match, row, current, filters } = props;
  const tabIndex = current ? 0 : -1;
  const chip = (kind: MentionKind) => (entity: EntityLabel) => (
    <EntityChip
      key={entity.key}
      t={t}
      kind={kind}
      entity={entity}
      tabIndex={tabIndex}
      chosen={hasFilter(filters, { kind, key: entity.key })}
      onChoose={() => props.onChoose({ kind, key: entity.key, label: entity.label })}
    />
  );
  const more = Math.max(0, clip.officials.length - FEW) + Math.max(0, clip.documents.length - FEW);
  return (
    <li class="clip" onFocusCapture={props.onFocus}>
      <div class="clip-head">
        <a
          class="clip-title"
          href={clip.url}
          data-row={row}
          tabIndex={tabIndex}
          lang="vi"
          onClick={(event) => {
            event.preventDefault();
            props.onOpen();
          }}
        >
          <MarkedText text={clip.title || t('page.untitled')} marks={match?.titleMarks} />
        </a>
        <button
          type="button"
          class="icon-button clip-delete"
          tabIndex={tabIndex}
          aria-label={t('clip.delete', { title: clip.title })}
          title={t('clip.delete.short')}
          onClick={props.onDelete}
        >
          ×
        </button>
      </div>
      <ClipLine language={t.language} outlet={clip.outlet} publishedAt={clip.publishedAt} url={clip.url} />
      {match?.snippet && (
        <p class="snippet" lang="vi">
          <MarkedText {...match.snippet} />
        </p>
      )}
      {clip.officials.length + clip.documents.length > 0 && (
        <div class="clip-chips">
          {clip.officials.slice(0, FEW).map(chip('official'))}
          {clip.documents.slice(0, FEW).map(chip('document'))}
          {more > 0 && <span class="clip-more">+{more}</span>}
        </div>
      )}
    </li>
  );
}
