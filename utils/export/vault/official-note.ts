import { escaped } from '../markdown-text';
import { frontMatter } from '../yaml';
import type { Entities, VaultOfficial } from './entities';

type SourceOf = Entities['sourceOf'];

const dayOf = (sourceOf: SourceOf) => (clip: number) => sourceOf(clip).day ?? '';

/** The clips in the order of their days. */
const byDay = (clips: readonly number[], sourceOf: SourceOf): readonly number[] =>
  clips
    .map((clip) => [dayOf(sourceOf)(clip), clip] as const)
    .sort(([one, a], [other, b]) => (one < other ? -1 : one > other ? 1 : a - b))
    .map(([, clip]) => clip);

const linkOf = (sourceOf: SourceOf) => (clip: number) => `[[${sourceOf(clip).name}]]`;

/** An office with the first and the last article that gives it, and how many do. */
function officeLine(office: string, clips: readonly number[], sourceOf: SourceOf): string {
  const sorted = byDay(clips, sourceOf);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const days = [...new Set([first, last].map(dayOf(sourceOf)).filter(Boolean))].join(' → ');
  const links = [...new Set([first, last])].map(linkOf(sourceOf)).join(', ');
  const more = clips.length > 2 ? ` (${clips.length} bài)` : '';
  return `- ${escaped(office)}${days === '' ? '' : `: ${days}`} ${links}${more}\n`;
}

/** The note of an official: offices over time, each with its sources, and the articles. */
export function* officialNote({ name, ranks, offices, clips }: VaultOfficial, sourceOf: SourceOf): Generator<string> {
  const sorted = byDay(clips, sourceOf);
  const days = sorted.map(dayOf(sourceOf)).filter(Boolean);
  const byFirst = [...offices]
    .map(([office, of]) => [office, of, dayOf(sourceOf)(byDay(of, sourceOf)[0] ?? 0)] as const)
    .sort(([, , one], [, , other]) => (one < other ? -1 : one > other ? 1 : 0));
  const properties = {
    type: 'cán bộ',
    name,
    ranks: [...ranks],
    offices: byFirst.map(([office]) => office),
    first: days[0],
    last: days.at(-1),
  };
  yield `${frontMatter(properties)}\n\n# ${escaped(name)}\n`;
  if (byFirst.length > 0) yield '\n## Chức vụ\n\n';
  for (const [office, of] of byFirst) yield officeLine(office, of, sourceOf);
  yield '\n## Bài viết\n\n';
  for (const clip of sorted) yield `- ${linkOf(sourceOf)(clip)}\n`;
}
