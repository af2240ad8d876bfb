import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../components/style/colours.css', import.meta.url), 'utf8');
const [, light = '', dark = ''] = css.split(':root {');

function colours(block: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g), ([, name, hex]) => [name, hex]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const papers = ['paper', 'sunk', 'hover'];
const inks = ['ink', 'quiet', 'accent', 'official', 'document'];
const pairs = [
  ...papers.flatMap((paper) => inks.map((ink) => [ink, paper] as const)),
  ['on-accent', 'accent'],
  ['on-found', 'found'],
] as const;

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])('in the %s theme', (_, theme) => {
  test.each(pairs)('%s stands out from %s', (ink, paper) => {
    expect(contrast(theme[ink] ?? '', theme[paper] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
  test.each(papers)('the focus is seen on %s', (paper) => {
    expect(contrast(theme.focus ?? '', theme[paper] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('the contrast of black and white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
