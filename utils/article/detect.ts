import type { Detection } from '../model/article';
import { addressSignals } from './detection/address-signals';
import { bodySignals, MOST_OF_BODY } from './detection/body-signals';
import { headSignals } from './detection/head-signals';
import type { Signal } from './detection/signal';
import { unclobbered } from './page/unclobbered';

/** The sum from which a page is an article, and how fast the score leaves the middle around it. */
const THRESHOLD = 3.5;
const SLOPE = 1.2;

const sumOf = (signals: readonly Signal[]) => signals.reduce((total, [, weight]) => total + weight, 0);

/**
 * Says whether a page is an article, how sure that is and why, in about a millisecond: no copying, no layout.
 *
 * Where address and head leave the body no say, as on home pages, the body is read only when score or reasons are asked
 * for. `reasons` are stable codes such as `address-slug-id`, `json-ld-article`, `no-prose`. An address that is none (a
 * file) is passed over.
 */
export function detect(page: Document, url: string): Detection {
  const { document } = unclobbered(page);
  const early = [...addressSignals(url), ...headSignals(document)];
  if (sumOf(early) + MOST_OF_BODY >= THRESHOLD) return weighed([...early, ...bodySignals(document)]);
  const kept: { whole?: Detection } = {};
  const whole = () => {
    kept.whole ??= weighed([...early, ...bodySignals(document)]);
    return kept.whole;
  };
  return {
    article: false,
    get score() {
      return whole().score;
    },
    get reasons() {
      return whole().reasons;
    },
  };
}

function weighed(signals: readonly Signal[]): Detection {
  const sum = sumOf(signals);
  const score = 1 / (1 + Math.exp((THRESHOLD - sum) / SLOPE));
  return { article: sum >= THRESHOLD, score: Math.round(score * 1000) / 1000, reasons: signals.map(([code]) => code) };
}
