import { seeded } from '../random';
import { documentOf, officialOf, syntheticClip } from './synthetic-clip';

const withoutTones = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** What readers type into a collection of so many: names, numbers, phrases, with tones and without, some half-typed. */
export function typedQueries(size: number, count: number): readonly string[] {
  const random = seeded(4711);
  return Array.from({ length: count }, (_, i) => {
    const kind = i % 6;
    if (kind === 0) return `${officialOf(random.whole(400)).name} `;
    if (kind === 1) return `${documentOf(random.whole(300)).number ?? ''} `;
    const paragraph = syntheticClip(random.whole(size)).article.text.split('\n')[1 + random.whole(10)] ?? '';
    const words = paragraph.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const from = random.whole(Math.max(1, words.length - 4));
    const phrase = words.slice(from, from + 2 + random.whole(3)).join(' ');
    if (kind === 2) return `${phrase} `;
    if (kind === 3) return withoutTones(`${phrase} `);
    // Half-typed: the last word loses its end.
    const last = phrase.lastIndexOf(' ') + 1;
    return kind === 4 ? phrase.slice(0, last + 2) : withoutTones(officialOf(random.whole(400)).name.slice(0, -1));
  });
}
