import { readFileSync } from 'node:fs';
import { isSameStory, SHARED, type StoryText, storyTextOf } from '../../utils/search/stories/same-story';
import { marksOf, mayShare } from '../../utils/search/stories/sketch';
import type { Line } from '../bench';
import { quantile, shown } from '../measure';
import { poolArticles } from '../pool';
import { seeded } from '../random';
import { type Edit, edited, edits } from './edits';

/** What people who read both said of pairs of the pool that were put together. */
const verdictFile = new URL('./wire-verdicts.json', import.meta.url);

const verdicts: Readonly<Record<string, boolean>> = (
  JSON.parse(readFileSync(verdictFile, 'utf8')) as { readonly pairs: Readonly<Record<string, boolean>> }
).pairs;

interface Entry extends StoryText {
  readonly id: string;
  /** The article it was made of; of an article of the pool its own. */
  readonly of: string;
  readonly edit?: Edit;
}

const ORIGINALS = 240;

/** The pool, and of some of its articles what another paper makes of them. */
function entries(): readonly Entry[] {
  const random = seeded(6_112_026);
  const pool = poolArticles().map(({ id, text, publishedAt }): Entry & { readonly text: string } => ({
    ...storyTextOf(text, publishedAt),
    ...{ id, of: id, text },
  }));
  const long = pool.filter(({ shingles }) => shingles.size >= 150);
  const made = Array.from({ length: ORIGINALS }, (_, i): Entry => {
    const original = random.pick(long);
    const edit = edits[i % edits.length] ?? 'mixed';
    const { day } = original;
    const copy = storyTextOf(edited(original.text, edit, random), day);
    return { ...copy, id: `${original.id} ${edit} ${i}`, of: original.id, edit };
  });
  return [...pool, ...made];
}

/** All pairs that the index brings together and the comparison holds for one story, as the store finds them. */
function pairsOf(all: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
  const byMark = new Map<number, Entry[]>();
  const marks = new Map(all.map((entry) => [entry, marksOf(entry.shingles)]));
  const marksBy = (entry: Entry) => marks.get(entry) ?? [];
  const pairs: (readonly [Entry, Entry])[] = [];
  for (const entry of all) {
    const near = new Set<Entry>();
    for (const mark of marksBy(entry)) {
      const known = byMark.get(mark) ?? [];
      byMark.set(mark, known);
      for (const other of known) near.add(other);
      known.push(entry);
    }
    for (const other of near)
      if (mayShare(marksBy(entry), marksBy(other), SHARED) && isSameStory(entry, other)) pairs.push([other, entry]);
  }
  return pairs;
}

/** Pairs of the pool by their ids; made ones are right if they are of one article. */
const isRight = ([a, b]: readonly [Entry, Entry]): boolean | undefined =>
  a.of === b.of ? true : verdicts[[a.of, b.of].sort().join(' + ')];

/** How well reprints are found: seeded edits of the pool's articles, and what is found among the articles themselves. */
export function wireStories(): { readonly lines: readonly Line[]; readonly figures: Readonly<Record<string, number>> } {
  const all = entries();
  const began = performance.now();
  const pairs = pairsOf(all);
  const took = (performance.now() - began) / all.length;
  const found = new Set(pairs.flatMap(([a, b]) => (b.edit && !a.edit && a.of === b.of ? [b.id] : [])));
  const made = all.filter(({ edit }) => edit);
  const judged = pairs.map(isRight);
  const [right, wrong, unread] = [true, false, undefined].map((is) => judged.filter((one) => one === is).length);
  const ofPool = pairs.filter(([a, b]) => !a.edit && !b.edit);
  for (const pair of ofPool)
    if (isRight(pair) === undefined) process.stderr.write(`not read by a person: ${pair[0].id} + ${pair[1].id}\n`);
  // What nobody has read is no figure: it is named above and counted below.
  const wirePrecision = (right ?? 0) / ((right ?? 0) + (wrong ?? 0));
  const wireRecall = found.size / made.length;
  const share = (edit: Edit) => {
    const these = made.filter((entry) => entry.edit === edit);
    return `${edit} ${shown(these.filter(({ id }) => found.has(id)).length / these.length)}`;
  };
  const sizes = all.map(({ shingles }) => shingles.size);
  return {
    lines: [
      {
        what: `reprints: pairs put together (${ofPool.length} of them among the pool's own)`,
        ours: String(pairs.length),
      },
      { what: 'of these right, wrong, not read by a person', ours: `${right} / ${wrong} / ${unread}` },
      {
        what: 'reprints: precision',
        ours: shown(wirePrecision, 4),
        bar: '≥ 0.98',
        good: wirePrecision >= 0.98,
      },
      { what: 'reprints: recall', ours: shown(wireRecall, 4), bar: '≥ 0.9', good: wireRecall >= 0.9 },
      { what: 'recall by what was done to them', ours: edits.map(share).join(', ') },
      { what: 'to find the kin of an article, shingled', ours: `${shown(took, 3)} ms` },
      { what: 'shingles of an article, median', ours: String(quantile(sizes, 0.5)) },
    ],
    figures: { wirePrecision, wireRecall },
  };
}
