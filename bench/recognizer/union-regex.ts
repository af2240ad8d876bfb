import { compileBundled } from '../../utils/lexicon/bundled';
import { surfacedEntries } from '../../utils/lexicon/surfaces';
import { escapePattern } from '../../utils/text/pattern';

/** The plain alternation of all that the lexicon knows: case-sensitive, without word edges, the longest first. */
export function unionReader(): (text: string) => number {
  const surfaces = surfacedEntries(compileBundled().seeds).flatMap((entry) => entry.surfaces.map(({ text }) => text));
  const longestFirst = [...new Set(surfaces)].sort((a, b) => b.length - a.length);
  const union = new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
  return (text) => text.match(union)?.length ?? 0;
}
