import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { heldName } from '../../utils/highlight/held-words';
import { hueInks } from '../../utils/highlight/hue-style';
import { highlightNames, noteNames } from '../../utils/highlight/palette';

const css = readFileSync(new URL('../../utils/highlight/paint.css', import.meta.url), 'utf8');
const screen = css.slice(0, css.indexOf('@media print'));
const print = css.slice(css.indexOf('@media print'));

type Colour = readonly [number, number, number];

const ruleOf = (sheet: string, name: string) =>
  new RegExp(`::highlight\\(${name}\\)[^{]*\\{([^}]*)\\}`).exec(sheet)?.[1] ?? '';

/** A tint: its colour and how much of it there is. */
type Tint = { readonly colour: Colour; readonly alpha: number } | undefined;

function parsedTint(css: string): Tint {
  const found = /rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/.exec(css);
  if (!found) return undefined;
  const [r, g, b, alpha] = found.slice(1).map(Number) as [number, number, number, number];
  return { colour: [r, g, b], alpha: alpha / 100 };
}

const tintOf = (name: string) => parsedTint(ruleOf(screen, name));

/** The colour of a layer's line. */
function parsedLine(css: string): Colour {
  const hex = /#([0-9a-f]{6})/.exec(css)?.[1] ?? '';
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
}

const over = (ground: Colour, tint: Tint): Colour =>
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
/** So pale letters may be that the page's captions and bylines are printed in. */
const quiet: Colour = [102, 102, 102];
const mentions = [highlightNames.official, highlightNames.document, highlightNames.unsure] as const;
const notes = [noteNames.yellow, noteNames.green, noteNames.blue, noteNames.pink] as const;

describe.each(pages)('on a %s page', (_, ground, letters) => {
  test.each([...mentions, ...notes, heldName])('letters under %s stand out by 4.5 : 1', (name) => {
    expect(contrast(over(ground, tintOf(name)), letters)).toBeGreaterThanOrEqual(4.5);
  });

  test('so do those of a mention inside a highlight that is spoken of', () => {
    for (const note of notes)
      for (const mention of mentions) {
        const both = over(over(over(ground, tintOf(note)), tintOf(mention)), tintOf(highlightNames.current));
        expect(contrast(both, letters), `${note} ${mention}`).toBeGreaterThanOrEqual(4.5);
      }
  });

  test.each([...mentions, ...notes, highlightNames.current])('the line of %s stands out by 3 : 1', (name) => {
    const line = parsedLine(ruleOf(screen, name));
    expect(contrast(line, ground), 'from the page').toBeGreaterThanOrEqual(3);
    expect(contrast(line, over(ground, tintOf(name))), 'from its tint').toBeGreaterThanOrEqual(3);
  });

  test('the line of the place the reader was led to stands out from the page', () => {
    expect(contrast(parsedLine(ruleOf(screen, noteNames.current)), ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(hueInks))('letters and line of the colour %s stand out', (_, hue) => {
    const tinted = over(ground, parsedTint(hue.ground));
    const line = parsedLine(hue.line);
    expect(contrast(tinted, letters)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(line, ground), 'from the page').toBeGreaterThanOrEqual(3);
    expect(contrast(line, tinted), 'from its tint').toBeGreaterThanOrEqual(3);
  });
});

test.each([...mentions, ...notes])('a caption in grey under %s stands out on white by 4.5 : 1', (name) => {
  expect(contrast(over([255, 255, 255], tintOf(name)), quiet)).toBeGreaterThanOrEqual(4.5);
});

const lineOf = (sheet: string, name: string) => /text-decoration: (\w+ \w+)/.exec(ruleOf(sheet, name))?.[1];

test('kinds, colours and what is spoken of are told apart by their lines, not by colour alone', () => {
  const lines = [...mentions, ...notes, highlightNames.current].map((name) => lineOf(screen, name));
  expect(lines).not.toContain(undefined);
  expect(new Set(lines).size).toBe(lines.length);
});

test('so they are on paper, also in black and white and without the grounds', () => {
  const lines = [...mentions, ...notes].map((name) => lineOf(print, name) ?? lineOf(screen, name));
  expect(lines).not.toContain(undefined);
  expect(new Set(lines).size).toBe(lines.length);
});

test('what the reader was led to is not printed', () => {
  expect(ruleOf(print, noteNames.current)).toContain('text-decoration: none');
});
