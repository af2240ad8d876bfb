import type { Random } from '../random';

/** What a paper does to a report it takes over. */
export type Edit = 'shortened' | 'retitled' | 'dropped' | 'byline' | 'reworded' | 'mixed';

export const edits: readonly Edit[] = ['shortened', 'retitled', 'dropped', 'byline', 'reworded', 'mixed'];

const paragraphsOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** Keeps the beginning, as papers cut for space: from the end, to between two fifths and four fifths. */
function shortened(paragraphs: readonly string[], random: Random): readonly string[] {
  const words = paragraphs.reduce((sum, line) => sum + line.length, 0) * (0.4 + random.next() * 0.4);
  const kept: string[] = [];
  let length = 0;
  for (const line of paragraphs) {
    if (length >= words && kept.length > 1) break;
    kept.push(length + line.length > words * 1.3 ? cutSentences(line, words - length) : line);
    length += line.length;
  }
  return kept;
}

/** A paragraph that is a whole article (the pool has such) is cut between its sentences. */
function cutSentences(line: string, most: number): string {
  let kept = '';
  for (const sentence of line.split(/(?<=[.!?…]) /u)) {
    if (kept.length > 0 && kept.length >= most) break;
    kept += `${kept === '' ? '' : ' '}${sentence}`;
  }
  return kept;
}

function retitled([title = '', ...rest]: readonly string[], random: Random): readonly string[] {
  const words = title.split(' ');
  const from = random.whole(Math.max(1, words.length - 3));
  return [`Tin mới: ${words.slice(from).reverse().join(' ')}`, ...rest];
}

const dropped = (paragraphs: readonly string[], random: Random) =>
  paragraphs.filter((_, i) => i === 0 || !random.chance(0.3));

const byline = (paragraphs: readonly string[], random: Random) => [
  ...paragraphs.slice(0, 1),
  `(${random.pick(['TTXVN', 'PV', 'Theo báo chí', 'Tin tổng hợp'])}) - ${random.pick(['Hà Nội', 'TP.HCM', 'Đà Nẵng'])}`,
  ...paragraphs.slice(1),
  random.pick(['Nguyễn An', 'Trần Bình', 'Lê Chi']),
];

/** Words that an editor puts in the place of others; every second sentence is touched. */
const swaps: readonly (readonly [string, string])[] = [
  ['cho biết', 'nói'],
  ['thực hiện', 'tiến hành'],
  ['tại', 'ở'],
  ['đã', 'vừa'],
  ['nhiều', 'không ít'],
  ['yêu cầu', 'đề nghị'],
  ['sẽ', 'dự kiến'],
  ['các', 'những'],
  ['về', 'liên quan đến'],
  ['với', 'cùng'],
];

function reworded(paragraphs: readonly string[], random: Random): readonly string[] {
  const sentence = (words: string) => {
    if (!random.chance(1 / 2)) return words;
    return swaps.reduce(
      (text, [from, to]) => (random.chance(0.6) ? text.replace(` ${from} `, ` ${to} `) : text),
      words,
    );
  };
  return paragraphs.map((line) =>
    line
      .split(/(?<=[.!?…]) /u)
      .map(sentence)
      .join(' '),
  );
}

type Step = (lines: readonly string[], random: Random) => readonly string[];

const steps: Readonly<Record<Edit, readonly Step[]>> = {
  shortened: [shortened],
  retitled: [retitled],
  dropped: [dropped],
  byline: [byline],
  reworded: [reworded],
  mixed: [shortened, reworded, dropped, retitled, byline],
};

/** An article as another paper prints it; the same for the same random numbers. */
export function edited(text: string, edit: Edit, random: Random): string {
  return steps[edit].reduce<readonly string[]>((lines, step) => step(lines, random), paragraphsOf(text)).join('\n\n');
}
