import type { Clip } from '../../utils/model/clip';

/** CSS pixels of the list that are seen in a popup of 600, under what stands above it while its page is read. */
const SIGHT = 370;
/** What a clip takes at least (style/clips.css, 400 pixels wide): its edges, its title's first line and each further one, the line of its paper, one of names. */
const EDGES = 20;
const FIRST_LINE = 24;
const LINE = 20;
const PAPER = 19;
const NAMES = 28;
/** No line of a title holds more letters in the fonts we know; one that does is a line more than is counted. */
const LETTERS = 52;

function heightOf({ title, outlet, publishedAt, officials, documents }: Clip): number {
  const lines = Math.max(1, Math.ceil(title.length / LETTERS));
  return (
    EDGES +
    Math.max(FIRST_LINE, LINE * lines) +
    (outlet || publishedAt ? PAPER : 0) +
    (officials.length + documents.length > 0 ? NAMES : 0)
  );
}

/** As many of the clips as fill a popup: those below would only be waited for. */
export function seenFirst(clips: readonly Clip[]): readonly Clip[] {
  let height = 0;
  let count = 0;
  for (; count < clips.length && height < SIGHT; count++) height += heightOf(clips[count] as Clip);
  return clips.slice(0, count);
}
