import { codeAt } from './code-at';
import { CharClass, classOf } from './letters';

/** True if two capitals stand side by side, as in abbreviations. As a pattern, /\p{Lu}{2}/u searches ranges at each letter. */
export function hasTwoCapitals(text: string): boolean {
  let before = false;
  for (let at = 0; at < text.length; at++) {
    const capital = classOf(codeAt(text, at)) === CharClass.Upper;
    if (capital && before) return true;
    before = capital;
  }
  return false;
}
