import type { DiffPart } from '../model/text-diff';
import { commonWords } from './common-words';

/** The table has a cell for every pair: longer texts are shown one after the other. */
const MOST_WORDS = 1500;

/** What changed from one text to another, word by word; white space goes with the word before it. */
export function diffWords(then: string, now: string): readonly DiffPart[] {
  const [old, fresh] = [wordsOf(then), wordsOf(now)];
  if (old.length > MOST_WORDS || fresh.length > MOST_WORDS)
    return [
      { text: then, only: 'then' },
      { text: now, only: 'now' },
    ];
  const pairs = commonWords(old.map(bare), fresh.map(bare));
  const parts: DiffPart[] = [];
  let at = 0;
  old.forEach((word, i) => {
    const pair = pairs[i]!;
    if (pair < 0) {
      parts.push({ text: word, only: 'then' });
      return;
    }
    for (; at < pair; at++) parts.push({ text: fresh[at]!, only: 'now' });
    parts.push({ text: fresh[at++]! });
  });
  for (; at < fresh.length; at++) parts.push({ text: fresh[at]!, only: 'now' });
  return joined(parts);
}

const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*/gu) ?? [];
const bare = (word: string) => word.trim();

function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const all: DiffPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && last.only === part.only) all[all.length - 1] = { ...last, text: last.text + part.text };
    else all.push(part);
  }
  return all;
}
