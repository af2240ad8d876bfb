import { essence } from './letters';

const LONG = 60;

/**
 * Remembers what was said, so that a body pasted twice and a caption printed twice are read once.
 *
 * The returned function says whether a text was met before. Short texts count only where asked for, since headings may
 * repeat.
 */
export function createRepeats(): (text: string, shortToo: boolean) => boolean {
  const seen = new Set<string>();
  return (text, shortToo) => {
    if (text.length < LONG && !shortToo) return false;
    const key = essence(text);
    if (key === '') return false;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  };
}
