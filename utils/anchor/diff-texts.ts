import type { DiffBlock, DiffPart } from '../model/text-diff';
import { commonWords } from './common-words';
import { diffWords } from './diff-words';

/** The table has a cell for every pair: an article has dozens of paragraphs, a list of names a few hundred. */
const MOST_PARAGRAPHS = 2000;
/** Fewer words than this between two changes are read as part of them: an "of" that stayed only tears the sentence up. */
const ISLAND = 3;

/** What changed from one text to another: paragraphs that stayed stand apart, those that changed are compared by words. */
export function diffTexts(then: string, now: string): readonly DiffBlock[] {
  const [old, fresh] = [paragraphsOf(then), paragraphsOf(now)];
  if (old.length > MOST_PARAGRAPHS || fresh.length > MOST_PARAGRAPHS) return changed(old, fresh);
  const pairs = commonWords(old, fresh);
  const blocks: DiffBlock[] = [];
  let same: string[] = [];
  let [from, at] = [0, 0];
  const endSame = () => {
    if (same.length > 0) blocks.push({ kind: 'same', paragraphs: same });
    same = [];
  };
  for (let i = 0; i <= old.length; i++) {
    const pair = i === old.length ? fresh.length : (pairs[i] ?? -1);
    if (pair < 0) continue;
    if (i > from || pair > at) {
      endSame();
      blocks.push(...changed(old.slice(from, i), fresh.slice(at, pair)));
    }
    if (i < old.length) same.push(old[i] ?? '');
    [from, at] = [i + 1, pair + 1];
  }
  endSame();
  return blocks;
}

const paragraphsOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

function changed(old: readonly string[], fresh: readonly string[]): readonly DiffBlock[] {
  const parts = withoutIslands(diffWords(old.join('\n'), fresh.join('\n')));
  return parts.length === 0 ? [] : [{ kind: 'changed', parts }];
}

const wordCount = (text: string) => text.trim().split(/\s+/u).length;

/** Joins changes that only a word or two part, so that a rewritten clause reads as one and not as confetti. */
function withoutIslands(parts: readonly DiffPart[]): readonly DiffPart[] {
  const joined: DiffPart[] = [];
  let [then, now] = ['', ''];
  const flush = () => {
    if (then !== '') joined.push({ text: then, only: 'then' });
    if (now !== '') joined.push({ text: now, only: 'now' });
    [then, now] = ['', ''];
  };
  parts.forEach((part, i) => {
    const isIsland =
      i > 0 &&
      i < parts.length - 1 &&
      wordCount(part.text) < ISLAND &&
      !part.text.includes('\n') &&
      then !== '' &&
      now !== '';
    if (part.only === 'then') then += part.text;
    else if (part.only === 'now') now += part.text;
    else if (isIsland) [then, now] = [then + part.text, now + part.text];
    else {
      flush();
      joined.push(part);
    }
  });
  flush();
  return joined;
}
