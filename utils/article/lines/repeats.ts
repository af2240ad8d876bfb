import { essence } from './letters';

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
    const key = essence(text);
    const before = caption ? seen.captions : seen.prose;
    if (key === '' || before.has(key)) return key !== '';
    before.add(key);
    return false;
  };
}
