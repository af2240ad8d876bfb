import { describe, expect, test } from 'vitest';
import { placeBar, placeCard, placeInCorner } from '../../utils/highlight/place-card';

const window = { width: 1000, height: 800 };
const card = { width: 340, height: 200 };
const line = (left: number, top: number, width = 100) => ({ left, right: left + width, top, bottom: top + 20 });

/** The card's rectangle as it is drawn. */
function drawn(place: ReturnType<typeof placeCard>, size = card) {
  return {
    top: place.top,
    bottom: place.top + Math.min(size.height, place.maxHeight),
    left: place.left,
    right: place.left + size.width,
  };
}

describe('the bar', () => {
  const bar = { width: 340, height: 110 };
  const selected = (top: number, lines: number) => Array.from({ length: lines }, (_, i) => line(20, top + i * 20));

  test.each([
    ['of a few lines', selected(300, 3)],
    ['that reach the lower edge', selected(400, 20)],
  ])('stands beside words %s', (_name, lines) => {
    const at = line(20, 300);
    expect(placeBar(lines, at, bar, window)).toEqual(placeCard(lines, at, bar, window));
  });

  test.each([
    ['the whole window', selected(-40, 50)],
    ['all but what is too little for it', selected(90, 31)],
  ])('is whole and in sight where what is selected fills %s', (_name, lines) => {
    const { top, bottom, left } = drawn(placeBar(lines, line(20, 90), bar, window), bar);
    expect({ left, height: bottom - top, bottom }).toEqual({ left: 20, height: 110, bottom: 792 });
  });

  test('larger than the window it can be scrolled from top to bottom', () => {
    const place = placeBar(selected(0, 5), line(20, 0), { width: 340, height: 500 }, { width: 400, height: 380 });
    expect(place).toMatchObject({ top: 8, maxHeight: 364 });
  });
});

describe('the card', () => {
  test.each([
    ['in the middle of the page', [line(300, 300)]],
    ['at the lower edge', [line(300, 770)]],
    ['at the upper edge', [line(300, 4)]],
    ['at the right edge', [line(950, 300, 40)]],
    ['on two lines', [line(900, 300, 80), line(20, 320, 200)]],
    ['on two lines at the lower edge', [line(900, 750, 80), line(20, 770, 200)]],
    ['on so many lines that there is little room', Array.from({ length: 20 }, (_, i) => line(20, 150 + i * 25, 600))],
  ])('of a mention %s covers no line of it and stays in the window', (_name, lines) => {
    const at = lines[0];
    if (!at) throw new Error('a mention has a line');
    const { top, bottom, left, right } = drawn(placeCard(lines, at, card, window));
    for (const one of lines) expect(bottom <= one.top || top >= one.bottom).toBe(true);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(window.width);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(window.height);
  });

  test('stands below the line that was pointed at, when there is room', () => {
    expect(placeCard([line(300, 300)], line(300, 300), card, window)).toEqual({ left: 300, top: 326, maxHeight: 466 });
  });

  test('that is larger than the window is made to scroll', () => {
    const place = placeCard([line(300, 300)], line(300, 300), { width: 340, height: 2000 }, window);
    expect(place.maxHeight).toBe(466);
  });
});

test.each([
  ['a small one', card, { left: 644, top: 584, maxHeight: 200 }],
  ['one that is larger than the window', { width: 1200, height: 900 }, { left: 8, top: 8, maxHeight: 784 }],
])('in the corner %s stays in the window', (_name, size, place) => {
  expect(placeInCorner(size, window)).toEqual(place);
});
