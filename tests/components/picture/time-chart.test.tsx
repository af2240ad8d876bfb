// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { TimeChart } from '../../../components/picture/time-chart';

/** 11 px of a sans-serif. */
const LETTER = 6.2;

test.each([1, 9, 99, 9_000, 90_000, 900_000])('the numbers beside bars of %i stand within the picture', (count) => {
  const root = document.createElement('div');
  render(<TimeChart bars={[{ time: '2026', count }]} say={() => ''} name="over time" language="vi" />, root);
  const numbers = [...root.querySelectorAll('[text-anchor="end"]')];
  expect(numbers.length).toBeGreaterThan(1);
  for (const one of numbers)
    expect(Number(one.getAttribute('x')) - (one.textContent?.length ?? 0) * LETTER).toBeGreaterThanOrEqual(0);
  if (count === 90_000) expect(numbers.at(-1)?.textContent).toBe('100.000');
});
