import type { TimeBar } from '../../utils/browse/months';
import { writtenMonth } from '../../utils/text/written-month';
import { usePictureWidth } from './use-picture-width';

export interface TimeChartProps {
  readonly bars: readonly TimeBar[];
  /** What a screen reader hears of a bar. */
  readonly say: (bar: TimeBar) => string;
  readonly name: string;
  /** How the numbers at the left are written. */
  readonly language: string;
}

const HEIGHT = 132;
const FOOT = 22;
/** A digit of the numbers at the left is some 7 px wide. */
const DIGIT = 7;
/** Labels are this far apart at least. */
const LABEL = 58;

/** A whole number near a third of the highest that people count in: 1, 2, 5, 10 … */
function stepFor(most: number): number {
  const rough = Math.max(1, most / 3);
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough) ?? rough;
}

/** How many things every month or year holds, as bars; each bar says its number. */
export function TimeChart({ bars, say, name, language }: TimeChartProps) {
  const [ref, width] = usePictureWidth();
  if (bars.length === 0) return null;
  const highest = Math.max(...bars.map(({ count }) => count), 1);
  const step = stepFor(highest);
  const top = Math.ceil(highest / step) * step;
  const written = (level: number) => level.toLocaleString(language);
  const left = Math.max(34, written(top).length * DIGIT + 10);
  const wide = (width - left - 6) / bars.length;
  const broad = Math.max(1, Math.min(wide * 0.8, 48));
  const every = Math.max(1, Math.ceil(LABEL / wide));
  const yOf = (count: number) => 8 + (HEIGHT - FOOT - 8) * (1 - count / top);
  const levels = Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step);
  return (
    <svg ref={ref} class="time-chart" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={name} data-picture>
      {levels.map((level) => (
        <g key={level}>
          <line class="grid" x1={left} x2={width - 6} y1={yOf(level)} y2={yOf(level)} />
          <text class="axis" x={left - 6} y={yOf(level) + 4} text-anchor="end">
            {written(level)}
          </text>
        </g>
      ))}
      {bars.map((bar, i) => (
        <g key={bar.time}>
          <rect
            class="bar"
            x={left + i * wide + wide * 0.1}
            y={yOf(bar.count)}
            width={broad}
            height={HEIGHT - FOOT - yOf(bar.count)}
          >
            <title>{say(bar)}</title>
          </rect>
          {i % every === 0 && (
            <text
              class="axis"
              x={Math.min(left + i * wide + wide * 0.1 + broad / 2, width - LABEL / 2)}
              y={HEIGHT - 6}
              text-anchor="middle"
            >
              {writtenMonth(bar.time)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
