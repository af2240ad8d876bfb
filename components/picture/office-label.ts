/** A letter of an office is some 6.5 px wide: 12.5 px of a sans-serif. */
const LETTER = 6.5;
const EDGE = 2;

export interface OfficeLabel {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Shortened to whole words where the picture is narrower than they are. */
  readonly words: string;
}

/** Where the words above a bar from `start` to `end` stand, all of them within a picture `width` pixels wide. */
export function officeLabel(words: string, { start, end }: { start: number; end: number }, width: number): OfficeLabel {
  const most = Math.floor((width - 2 * EDGE) / LETTER);
  const cut = words.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  const shown = words.length <= most ? words : `${space > 0 ? cut.slice(0, space) : cut}…`;
  const wide = shown.length * LETTER;
  if (start > width * 0.6)
    return { x: Math.min(width - EDGE, Math.max(end, wide + EDGE)), anchor: 'end', words: shown };
  return { x: Math.max(EDGE, Math.min(start, width - EDGE - wide)), anchor: 'start', words: shown };
}
