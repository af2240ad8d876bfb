import { codeAt } from './code-at';
import { CharClass, classOf } from './letters';

/** The text with one space wherever white space stands. Nearly all have it so: putting a space for each space is dear. */
export function singleSpaced(text: string): string {
  return mayBeUneven(text) ? text.replace(/\s+/g, ' ') : text;
}

const SPACE = 32;

/** False where all white space is one plain space; as a pattern it searches ranges at each letter. */
function mayBeUneven(text: string): boolean {
  let before = false;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    const white = classOf(code) >= CharClass.Space;
    if (white && (before || code !== SPACE)) return true;
    before = white;
  }
  return false;
}
