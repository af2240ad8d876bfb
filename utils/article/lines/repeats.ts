const LONG = 60;

/**
 * Remembers what was said, so that a body pasted twice and a caption printed twice are read once.
 *
 * The returned function says whether a text was met before. Short texts count only among captions, since headings may
 * repeat; a caption may say what a paragraph says.
 */
export function createRepeats(): (text: string, caption: boolean) => boolean {
  const seen = { captions: new Set<string>(), prose: new Set<string>() };
  return (text, caption) => {
    if (text.length < LONG && !caption) return false;
    const before = caption ? seen.captions : seen.prose;
    if (before.has(text)) return true;
    before.add(text);
    return false;
  };
}

/** A single line that says again what was said before, such as a question in a list and over its answer, is kept. */
const LONE_LONGEST = 150;

/**
 * Keeps the short lines that were dropped as repeated with nothing repeated around them: what is pasted twice is pasted
 * in runs. `revive` makes the kept line of a dropped one.
 */
export function keepLoneRepeats<T extends { readonly reason?: string }>(
  lines: readonly T[],
  lengthOf: (line: T) => number,
  revive: (line: T) => T,
): readonly T[] {
  const again = (line: T | undefined) => line?.reason === 'repeated';
  return lines.map((line, i) =>
    again(line) && lengthOf(line) < LONE_LONGEST && !again(lines[i - 1]) && !again(lines[i + 1]) ? revive(line) : line,
  );
}
