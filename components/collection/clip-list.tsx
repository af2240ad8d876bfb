import { useEffect, useRef } from 'preact/hooks';
import { type ClipGroup, groupByTime, type ReaderClock } from '../../utils/browse/group';
import { localMonth } from '../../utils/i18n/dates';
import type { PopupTranslator } from '../../utils/i18n/messages/popup';
import type { Clip } from '../../utils/model/clip';
import type { EntityFilter } from '../../utils/model/entity-filter';
import type { ClipId } from '../../utils/model/ids';
import { ClipItem, type ClipMatch } from '../clip/clip-item';
import type { Rover } from '../hooks/use-rover';
import type { ChosenEntity } from '../mention/entity-list';

export interface ClipListProps {
  readonly t: PopupTranslator;
  readonly clips: readonly Clip[];
  /** In the order of relevance there are no days to group by. */
  readonly clock?: ReaderClock;
  readonly matches?: ReadonlyMap<ClipId, ClipMatch>;
  readonly filters: readonly EntityFilter[];
  readonly rover: Rover;
  readonly onOpen: (clip: Clip) => void;
  readonly onDelete: (clip: Clip) => void;
  /** Ctrl+Z: the last deletion is taken back. */
  readonly onUndo: () => void;
  readonly onChoose: (chosen: ChosenEntity) => void;
  /** Escape: back to the search. */
  readonly onLeave: () => void;
}

function headingOf(t: PopupTranslator, { name, at }: ClipGroup): string {
  return name === 'month' ? localMonth(at, t.language) : t(`collection.${name}`);
}

/**
 * The clips under headings of days and months.
 *
 * The arrows move, Enter opens, Delete deletes, Ctrl+Z undoes, Escape leaves.
 */
export function ClipList({ t, clips, clock, rover, ...props }: ClipListProps) {
  const groups = clock ? groupByTime(clips, clock) : [{ name: 'month' as const, at: '', clips }];
  /** What is being deleted, and what had the focus then. */
  const deleting = useRef<{ readonly id: ClipId; readonly from: Element | null }>(undefined);
  const remove = (clip: Clip, index: number) => {
    deleting.current = { id: clip.id, from: document.activeElement };
    rover.settle(index);
    props.onDelete(clip);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Not the rover's: the row in focus is another one by its number when a clip comes on top of it.
    const pressed = event.target instanceof HTMLElement ? Number(event.target.dataset.row) : Number.NaN;
    const clip = clips[pressed];
    if (event.key === 'Escape') props.onLeave();
    else if (event.key === 'ArrowUp' && rover.at === 0) props.onLeave();
    else if (event.key === 'Delete' && clip) remove(clip, pressed);
    else if (event.key === 'z' && (event.ctrlKey || event.metaKey)) props.onUndo();
    else if (!rover.move(event.key)) return;
    event.preventDefault();
  };
  // The row that had the focus is gone: the one that took its place has it now. The list may be read once more before.
  useEffect(() => {
    const deleted = deleting.current;
    if (!deleted || clips.some(({ id }) => id === deleted.id)) return;
    deleting.current = undefined;
    const { activeElement: held } = document;
    // It may have failed, and the row go long after: whoever is elsewhere by then stays there.
    const isElsewhere = held && held !== document.body && held !== deleted.from && !rover.list.current?.contains(held);
    if (!isElsewhere) rover.focus(rover.at);
  }, [clips]);
  let row = 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's; this groups what the arrow keys move through
    <div class="clip-list" role="group" aria-label={t('collection.heading')} ref={rover.list} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <section key={`${group.name} ${group.at}`}>
          {clock && <h2 class="clip-day">{headingOf(t, group)}</h2>}
          <ol class="clips">
            {group.clips.map((clip) => {
              const index = row++;
              return (
                <ClipItem
                  key={clip.id}
                  t={t}
                  clip={clip}
                  match={props.matches?.get(clip.id)}
                  filters={props.filters}
                  row={index}
                  current={index === rover.at}
                  onFocus={() => rover.settle(index)}
                  onOpen={() => props.onOpen(clip)}
                  onDelete={() => remove(clip, index)}
                  onChoose={props.onChoose}
                />
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}
