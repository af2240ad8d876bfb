import type { MentionKind } from '../model/mention';
import type { Hue, View } from '../model/view';
import { highlightNames } from './palette';

/** Ground (16 % of it) and line of every colour; the contrasts are those of `paint.css`, and tested with it. */
export const hueInks: Readonly<Record<Hue, { readonly ground: string; readonly line: string }>> = {
  orange: { ground: 'rgb(240 140 0 / 16%)', line: '#d9480f' },
  blue: { ground: 'rgb(34 139 230 / 16%)', line: '#1b79ce' },
  green: { ground: 'rgb(64 192 87 / 16%)', line: '#2c8c3f' },
  violet: { ground: 'rgb(132 94 247 / 16%)', line: '#7e5aea' },
};

/** Kinds differ by their lines whatever the colour. */
const lines: Readonly<Record<MentionKind, string>> = { official: 'solid', document: 'double' };

/** The style sheet that paints both kinds in the colours of a view. */
export function hueStyle({ hues }: Pick<View, 'hues'>): string {
  return (['official', 'document'] as const)
    .map((kind) => {
      const { ground, line } = hueInks[hues[kind]];
      const width = kind === 'official' ? '2px' : '1.5px';
      return `::highlight(${highlightNames[kind]}) { background-color: ${ground}; text-decoration: underline ${lines[kind]} ${line} ${width}; }`;
    })
    .join('\n');
}
