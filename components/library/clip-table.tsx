import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import type { Clip } from '../../utils/model/clip';
import type { ClipId } from '../../utils/model/ids';
import { ClipRow } from './clip-row';

export interface ClipTableProps {
  readonly t: LibraryTranslator;
  readonly clips: readonly Clip[];
  /** Where the clips stand in the whole list. */
  readonly from: number;
  readonly total: number;
  readonly open?: ClipId;
  readonly selected: ReadonlySet<ClipId>;
  readonly onWindow: (first: number, count: number) => void;
  readonly onOpen: (clip: Clip) => void;
  readonly onSelect: (clip: Clip) => void;
  readonly onDelete: (clip: Clip) => void;
}

/** Every row has this height, or a list of a hundred thousand would have to be measured. */
const ROW = 84;
const AROUND = 8;
/** Browsers draw no box higher than some 17 or 33 million pixels. */
const MOST_ROWS = 180_000;

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** A list of any length: only the rows in sight are there. Arrows move, Enter opens, Space selects, Delete deletes. */
export function ClipTable(props: ClipTableProps) {
  const { t, clips, from, total, open, selected } = props;
  const box = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const wanted = useRef<number | undefined>(undefined);
  const look = () => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    props.onWindow(Math.max(0, Math.floor(scrollTop / ROW) - AROUND), Math.ceil(clientHeight / ROW) + 2 * AROUND);
  };
  useEffect(() => {
    look();
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  // A row that had to be read first gets the focus when it is there.
  useEffect(() => {
    const row =
      wanted.current === undefined ? null : box.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (!row) return;
    row.focus();
    wanted.current = undefined;
  });
  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(total - 1, index));
    setCurrent(next);
    wanted.current = next;
    const list = box.current;
    if (!list) return;
    if (next * ROW < list.scrollTop) list.scrollTop = next * ROW;
    else if ((next + 1) * ROW > list.scrollTop + list.clientHeight)
      list.scrollTop = (next + 1) * ROW - list.clientHeight;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const clip = clips[current - from];
    const step = steps[event.key];
    if (step !== undefined) moveTo(current + step);
    else if (event.key === 'Home') moveTo(0);
    else if (event.key === 'End') moveTo(total - 1);
    else if (event.key === 'Delete' && clip) props.onDelete(clip);
    else if (event.key === 'x' && clip) props.onSelect(clip);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows within have the focus; this only hears their arrow keys
    <div class="table" ref={box} onScroll={look} onKeyDown={onKeyDown}>
      <ol class="rows" aria-label={t('library.list')} style={{ height: `${Math.min(total, MOST_ROWS) * ROW}px` }}>
        {clips.map((clip, i) => (
          <ClipRow
            key={clip.id}
            t={t}
            clip={clip}
            place={{ index: from + i, total, top: (from + i) * ROW }}
            isOpen={clip.id === open}
            isSelected={selected.has(clip.id)}
            isCurrent={from + i === current}
            onOpen={() => {
              setCurrent(from + i);
              props.onOpen(clip);
            }}
            onSelect={() => props.onSelect(clip)}
          />
        ))}
      </ol>
    </div>
  );
}
