import type { Clip } from '../model/clip';

/** Where a heading stands in a list: a time near enough to have a name, or a month. */
export type TimeName = 'today' | 'yesterday' | 'week' | 'month';

/** Neighbours in a list that share a heading. */
export interface ClipGroup {
  readonly name: TimeName;
  /** `savedAt` of the first: says which month. */
  readonly at: string;
  readonly clips: readonly Clip[];
}

/** The reader's clock: the time in ISO 8601, and how many minutes it is behind UTC. */
export interface ReaderClock {
  readonly now: string;
  readonly offset: number;
}

const DAY = 86_400_000;

const localMilliseconds = (iso: string, offset: number) => Date.parse(iso) - offset * 60_000;

function nameOf(savedAt: string, { now, offset }: ReaderClock): TimeName {
  const day = (iso: string) => Math.floor(localMilliseconds(iso, offset) / DAY);
  const days = day(now) - day(savedAt);
  // A clip from the future comes from a clock that was set back; it is as new as can be.
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < 7 ? 'week' : 'month';
}

/** Cuts a list that is in the order of saving into groups by the reader's calendar; the order stays. */
export function groupByTime(clips: readonly Clip[], clock: ReaderClock): readonly ClipGroup[] {
  const groups: { name: TimeName; month: string; at: string; clips: Clip[] }[] = [];
  for (const clip of clips) {
    const name = nameOf(clip.savedAt, clock);
    const month =
      name === 'month' ? new Date(localMilliseconds(clip.savedAt, clock.offset)).toISOString().slice(0, 7) : '';
    const last = groups.at(-1);
    if (last?.name === name && last.month === month) last.clips.push(clip);
    else groups.push({ name, month, at: clip.savedAt, clips: [clip] });
  }
  return groups.map(({ name, at, clips: members }) => ({ name, at, clips: members }));
}
