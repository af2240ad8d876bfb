import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import type { Clip } from '../../utils/model/clip';
import type { ClipId } from '../../utils/model/ids';
import type { ClipMatch } from '../clip/clip-item';
import { isPlain } from '../keys/is-plain';
import { ClipRow } from './clip-row';
import { ROW_HEIGHT } from './row-height';
import { type ListPlace, useListPlace } from './use-list-place';

export interface ClipTableProps {
  readonly t: LibraryTranslator;
  readonly clips: readonly Clip[];
  /** Where what was searched stands in them; absent when nothing is searched, and rows are lower. */
  readonly matches?: ReadonlyMap<ClipId, ClipMatch>;
  /** How many other clips tell the story of a clip. */
  readonly stories?: ReadonlyMap<ClipId, number>;
  /** Where the clips stand in the whole list. */
  readonly from: number;
  readonly total: number;
  /** The clips are those of this list, and not still those of the one before. */
  readonly isOwn: boolean;
  readonly open?: ClipId;
  readonly selected: ReadonlySet<ClipId>;
  /** Where it was left the last time. */
  readonly place?: ListPlace;
  readonly onPlace?: (place: ListPlace) => void;
  readonly onWindow: (first: number, count: number) => void;
  readonly onOpen: (clip: Clip) => void;
  /** A row is dragged: to a tag, or out of the library. */
  readonly onDrag?: (clip: Clip, dragged: DataTransfer) => void;
  /** `range`: from which row of the whole list to which, this one and the one that was selected last among them. */
  readonly onSelect: (clip: Clip, range: readonly [first: number, last: number]) => void;
  /** A key that does something to the clip it was pressed on, and not to the list. */
  readonly onKey: (key: string, clip: Clip) => boolean;
}

const AROUND = 8;
/** Browsers draw no box higher than some 17 or 33 million pixels. */
const MOST_PIXELS = 16_000_000;

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, j: 1, k: -1 };

/** A list of any length: only the rows in sight are there. Arrows, j and k move, Enter and o open, x selects. */
export function ClipTable(props: ClipTableProps) {
  const { t, clips, from, total, open, selected, matches } = props;
  const ROW = matches ? ROW_HEIGHT.found : ROW_HEIGHT.plain;
  const box = useRef<HTMLDivElement>(null);
  const [reached, setCurrent] = useState(props.place?.current ?? 0);
  // A list that became shorter keeps a row that Tab reaches.
  const current = Math.max(0, Math.min(reached, total - 1));
  const selectedLast = useRef<number | undefined>(undefined);
  const wanted = useRef<number | undefined>(undefined);
  const hadFocus = useRef(false);
  const { look, isBack } = useListPlace({
    ...{ box, place: props.place, current, total, isOwn: props.isOwn, onPlace: props.onPlace },
    onSight: (top, height) =>
      props.onWindow(Math.max(0, Math.floor(top / ROW) - AROUND), Math.ceil(height / ROW) + 2 * AROUND),
  });
  // What is opened by a key, or by a step back, is in sight.
  useEffect(() => {
    const at = clips.findIndex(({ id }) => id === open);
    if (at >= 0 && isBack.current) show(from + at);
  }, [open]);
  // A row that had to be read first gets the focus when it is there.
  useEffect(() => {
    // Scrolled away, and not gone: the reader may be elsewhere when it comes back.
    if (clips.length > 0 && document.activeElement === document.body && !clips[current - from])
      hadFocus.current = false;
    // The row that had it is gone: the one in its place goes on.
    const isLost = hadFocus.current && document.activeElement === document.body;
    const index = wanted.current ?? (isLost ? current : undefined);
    const row = index === undefined ? null : box.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (!row) return;
    row.focus({ preventScroll: isLost });
    wanted.current = undefined;
  });
  const show = (index: number) => {
    const list = box.current;
    if (!list) return;
    if (index * ROW < list.scrollTop) list.scrollTop = index * ROW;
    else if ((index + 1) * ROW > list.scrollTop + list.clientHeight)
      list.scrollTop = (index + 1) * ROW - list.clientHeight;
  };
  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(total - 1, index));
    setCurrent(next);
    wanted.current = next;
    show(next);
  };
  const select = (clip: Clip, index: number, isRange: boolean) => {
    const before = isRange ? (selectedLast.current ?? index) : index;
    selectedLast.current = index;
    setCurrent(index);
    props.onSelect(clip, [Math.min(before, index), Math.max(before, index)]);
  };
  /** However the keyboard came to a row, a screen reader's way too: what is pressed is meant for it. */
  const onFocusIn = ({ target }: FocusEvent) => {
    const at = target instanceof Element && target.closest('.row')?.querySelector<HTMLElement>('[data-index]');
    if (at) setCurrent(Number(at.dataset.index));
    hadFocus.current = true;
  };
  /** Left by the reader, and not by its row's end. */
  const onFocusOut = ({ target }: FocusEvent) => {
    hadFocus.current = false;
    queueMicrotask(() => {
      if (target instanceof Node && !target.isConnected) hadFocus.current = true;
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const clip = clips[current - from];
    // The checkbox has keys of its own.
    if (event.key === ' ' || event.key === 'Enter') return;
    const step = isPlain(event) ? steps[event.key] : undefined;
    if (step !== undefined) moveTo(current + step);
    else if (event.key === 'Home') moveTo(0);
    else if (event.key === 'End') moveTo(total - 1);
    else if (!isPlain(event) || !clip) return;
    else if (event.key === 'x') select(clip, current, false);
    else if (event.key === 'o') props.onOpen(clip);
    else if (!props.onKey(event.key, clip)) return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows within have the focus; this only hears their arrow keys
    <div class="table" ref={box} onScroll={look} onKeyDown={onKeyDown} onFocusIn={onFocusIn} onFocusOut={onFocusOut}>
      <ol class="rows" aria-label={t('library.list')} style={{ height: `${Math.min(total * ROW, MOST_PIXELS)}px` }}>
        {clips.map((clip, i) => (
          <ClipRow
            key={clip.id}
            t={t}
            clip={clip}
            place={{ index: from + i, total, top: (from + i) * ROW, height: ROW }}
            match={matches?.get(clip.id)}
            story={props.stories?.get(clip.id)}
            isOpen={clip.id === open}
            isSelected={selected.has(clip.id)}
            isCurrent={from + i === current}
            onOpen={() => {
              setCurrent(from + i);
              props.onOpen(clip);
            }}
            {...(props.onDrag && { onDrag: (dragged: DataTransfer) => props.onDrag?.(clip, dragged) })}
            onSelect={(isRange) => select(clip, from + i, isRange)}
          />
        ))}
      </ol>
    </div>
  );
}
