import type { Span } from '../../utils/text/span';

export interface MarkedTextProps {
  readonly text: string;
  /** Ascending, without overlaps. */
  readonly marks?: readonly Span[];
}

/** Text with some of its words marked as found. */
export function MarkedText({ text, marks = [] }: MarkedTextProps) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {marks.map(({ start, end }, index) => [
        text.slice(ends[index], start),
        <mark key={start} class="found">
          {text.slice(start, end)}
        </mark>,
      ])}
      {text.slice(ends.at(-1))}
    </>
  );
}
