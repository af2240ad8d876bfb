import type { Tenure } from '../../utils/browse/dossier/tenure';
import { officeLabel } from './office-label';
import { usePictureWidth } from './use-picture-width';

export interface OfficeChartProps {
  readonly tenures: readonly Tenure[];
  readonly say: (tenure: Tenure) => string;
  readonly name: string;
}

const ROW = 34;
const HEAD = 8;
const FOOT = 24;
const DAY = 86_400_000;
/** More rows are no picture; the list below has them all. */
const MOST_TENURES = 24;

/** A tick has so much room at least, in pixels. */
const TICK = 100;

/** Years or months between two days, at most `most` of them. */
function ticksOf(from: number, to: number, most: number): readonly { readonly at: number; readonly label: string }[] {
  const first = new Date(from);
  const months = Math.max(1, Math.ceil((to - from) / (30.4 * DAY)));
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((size) => months / size <= most) ?? 240;
  const ticks: { at: number; label: string }[] = [];
  for (let month = Math.ceil(first.getUTCMonth() / step) * step; ; month += step) {
    const at = Date.UTC(first.getUTCFullYear(), month, 1);
    if (at > to) return ticks;
    const day = new Date(at);
    const year = String(day.getUTCFullYear());
    if (at >= from)
      ticks.push({ at, label: step >= 12 ? year : `${String(day.getUTCMonth() + 1).padStart(2, '0')}/${year}` });
  }
}

/** Ranks and offices as bars over time; every article that says so is a dot on its bar. */
export function OfficeChart({ tenures, say, name }: OfficeChartProps) {
  const [ref, width] = usePictureWidth();
  const rows = tenures.slice(0, MOST_TENURES);
  if (rows.length === 0) return null;
  const days = rows.flatMap(({ sources }) => sources.map(({ day }) => Date.parse(day)));
  const [low, high] = [Math.min(...days), Math.max(...days)];
  const spare = Math.max(15 * DAY, (high - low) * 0.03);
  const [from, to] = [low - spare, high + spare];
  const xOf = (time: number) => 8 + ((width - 16) * (time - from)) / (to - from);
  const height = HEAD + rows.length * ROW + FOOT;
  return (
    <svg ref={ref} class="office-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} data-picture>
      {ticksOf(from, to, Math.floor(width / TICK)).map(({ at, label }) => (
        <g key={label}>
          <line class="grid" x1={xOf(at)} x2={xOf(at)} y1={HEAD} y2={height - FOOT} />
          <text class="axis" x={xOf(at)} y={height - 7} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
      {rows.map((tenure, i) => {
        const y = HEAD + i * ROW;
        const [start, end] = [xOf(Date.parse(tenure.first.source.day)), xOf(Date.parse(tenure.last.source.day))];
        const words = [tenure.role, tenure.organization].filter(Boolean).join(' ');
        const label = officeLabel(words, { start: start - 3, end: end + 3 }, width);
        return (
          <g key={tenure.id}>
            <title>{say(tenure)}</title>
            <rect
              class={`span span-${tenure.kind}${tenure.isFormer ? ' span-former' : ''}`}
              x={start - 3}
              y={y + 19}
              width={Math.max(6, end - start + 6)}
              height={7}
              rx={3}
            />
            {apart(tenure.sources.map(({ day }) => xOf(Date.parse(day)))).map((x) => (
              <circle key={x} class="dot" cx={x} cy={y + 22.5} r={2.5} />
            ))}
            <text class="label" x={label.x} y={y + 14} text-anchor={label.anchor}>
              {label.words}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Dots nearer than this make a chain in which none is seen: two diameters. */
const APART = 10;

/** Of places in a row, those that can be told apart; the first and the last always. */
export function apart(all: readonly number[]): readonly number[] {
  const kept: number[] = [];
  const last = all.at(-1) ?? 0;
  for (const x of all) if (kept.length === 0 || (x - (kept.at(-1) ?? 0) >= APART && last - x >= APART)) kept.push(x);
  if (last - (kept.at(-1) ?? last) > 0) kept.push(last);
  return kept;
}
