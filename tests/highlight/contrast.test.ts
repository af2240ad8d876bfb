import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { highlightNames, noteNames } from '../../utils/highlight/palette';

const css = readFileSync(new URL('../../utils/highlight/paint.css', import.meta.url), 'utf8');
const screen = css.slice(0, css.indexOf('@media print'));
const print = css.slice(css.indexOf('@media print'));

type Colour = readonly [number, number, number];

const ruleOf = (sheet: string, name: string) =>
  new RegExp(`::highlight\\(${name}\\)[^{]*\\{([^}]*)\\}`).exec(sheet)?.[1] ?? '';

/** The tint of a layer: its colour and how much of it there is. */
function tintOf(name: string): { readonly colour: Colour; readonly alpha: number } | undefined {
  const found = /background-color: rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/.exec(ruleOf(screen, name));
  if (!found) return undefined;
  const [r, g, b, alpha] = found.slice(1).map(Number) as [number, number, number, number];
  return { colour: [r, g, b], alpha: alpha / 100 };
}

const over = (ground: Colour, tint: ReturnType<typeof tintOf>): Colour =>
  tint ? (ground.map((c, i) => c + (tint.colour[i]! - c) * tint.alpha) as unknown as Colour) : ground;

function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const pages: readonly [name: string, ground: Colour, letters: Colour][] = [
  ['white', [255, 255, 255], [51, 51, 51]],
  ['sepia', [244, 236, 216], [67, 52, 34]],
  ['dark', [22, 24, 29], [228, 228, 228]],
];
const mentions = [highlightNames.official, highlightNames.document, highlightNames.unsure] as const;
const notes = [noteNames.yellow, noteNames.green, noteNames.blue, noteNames.pink] as const;

describe.each(pages)('on a %s page', (_, ground, letters) => {
  test.each([...mentions, ...notes])('letters under %s stand out by 4.5 : 1', (name) => {
    expect(contrast(over(ground, tintOf(name)), letters)).toBeGreaterThanOrEqual(4.5);
  });

  test('so do those of a mention inside a highlight that is spoken of', () => {
    for (const note of notes)
      for (const mention of mentions) {
        const both = over(over(over(ground, tintOf(note)), tintOf(mention)), tintOf(highlightNames.current));
        expect(contrast(both, letters), `${note} ${mention}`).toBeGreaterThanOrEqual(4.5);
      }
  });
});

test('kinds and colours are told apart by their lines, not by colour alone', () => {
  const lines = [...mentions, ...notes].map((name) => /text-decoration: (\w+ \w+)/.exec(ruleOf(screen, name))?.[1]);
  expect(new Set(lines).size).toBe(lines.length);
});

test('paper keeps the lines of what has only a tint on the screen', () => {
  expect(ruleOf(print, noteNames.yellow)).toContain('underline');
  expect(ruleOf(print, highlightNames.official)).toContain('underline');
});
