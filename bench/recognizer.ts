import { bundledLexicon, compileBundled } from '../utils/lexicon/bundled';
import { loadLexicon } from '../utils/lexicon/load';
import { recognize } from '../utils/recognize/recognize';
import type { Bench, Line, Report } from './bench';
import { medianTime, medianTimes, quantile, shown } from './measure';
import { poolName, poolTexts } from './pool';
import { calibrate } from './recognizer/calibration';
import { calibrationLines } from './recognizer/calibration-lines';
import { floorReader } from './recognizer/floor';
import { growthOf } from './recognizer/growth';
import { compromiseReader, winkReader } from './recognizer/peers';
import { bytesOf, sampleOf } from './recognizer/texts';
import { unionReader } from './recognizer/union-regex';

const ROUNDS = 5;

/** Through so many rounds of the pool the engine compiles, and compiles anew: 1.26, 1.12 and 0.89 s, then 0.83 and 0.80. */
const WARM_UP = 3;

type Read = (text: string) => unknown;

/** Text to mentions, end to end and resolution included, on one thread; every peer reads the same texts in this run. */
export const recognizerBench: Bench = async (): Promise<Report> => {
  const lexicon = bundledLexicon();
  const texts = poolTexts();
  const ours: Read = (text) => recognize(text, lexicon);
  const speed = bytesOf(texts) / 1e3 / medianTime(ROUNDS, () => texts.forEach(ours), WARM_UP);
  const each = quantile(perArticle(texts, ours), 0.5);
  const loadMs = measureLoad();
  const growth = growthOf(texts, ours);
  const timesFloor = 1 / timesFaster(texts, ours, floorReader()).times;
  const union = timesFaster(sampleOf(texts, 1e6), ours, unionReader());
  const wink = timesFaster(sampleOf(texts, 5e5), ours, winkReader());
  const compromise = timesFaster(sampleOf(texts, 1.5e5), ours, compromiseReader());
  const calibration = calibrate(lexicon);
  return {
    lines: [
      { what: `${poolName}, UTF-8`, ours: `${shown(speed)} MB/s`, bar: '≥ 10', good: speed >= 10 },
      {
        what: 'time over a floor: every syllable in a Map',
        ours: shown(timesFloor),
        bar: '≤ 6',
        good: timesFloor <= 6,
      },
      against('a union regex of the lexicon', union, 3),
      against('wink-nlp 2.4, tokens and tags', wink, 5),
      against('compromise 14.17, tokens and tags', compromise, 20),
      { what: 'an article of 5,000 characters, median', ours: `${shown(each)} ms`, bar: '≤ 2', good: each <= 2 },
      { what: 'lexicon loaded', ours: `${shown(loadMs)} ms`, bar: '≤ 30', good: loadMs <= 30 },
      { what: 'cost per character, 10 MB over 1 kB', ours: shown(growth), bar: '≤ 1.25', good: growth <= 1.25 },
      ...calibrationLines(calibration),
    ],
    figures: {
      mbPerSecond: speed,
      timesFloor,
      timesUnionRegex: union.times,
      timesCompromise: compromise.times,
      timesWink: wink.times,
      msPer5000: each,
      loadMs,
      growth,
      ...(calibration === undefined
        ? {}
        : { shownPrecision: calibration.shownPrecision, shownRecall: calibration.shownRecall }),
    },
  };
};

interface Faster {
  readonly ours: number;
  readonly theirs: number;
  readonly times: number;
}

/** Both on the same texts, in turns: what else the machine does falls on both. */
function timesFaster(texts: readonly string[], read: Read, peer: Read): Faster {
  const [ours, theirs] = medianTimes(ROUNDS, [() => texts.forEach(read), () => texts.forEach(peer)]);
  return { ours, theirs, times: theirs / ours };
}

function against(what: string, { ours, theirs, times }: Faster, least: number): Line {
  return {
    what,
    ours: `${shown(ours, 0)} ms`,
    against: `${shown(theirs, 0)} ms`,
    ratio: `${shown(times, 1)} ×`,
    bar: `≥ ${least}`,
    good: times >= least,
  };
}

/** Milliseconds for 5,000 characters, article by article. */
function perArticle(texts: readonly string[], read: Read): readonly number[] {
  return texts.map((text) => {
    const began = performance.now();
    read(text);
    return ((performance.now() - began) / Math.max(text.length, 1)) * 5000;
  });
}

function measureLoad(): number {
  const compiled = JSON.stringify(compileBundled());
  return medianTime(ROUNDS, () => loadLexicon(JSON.parse(compiled)));
}
