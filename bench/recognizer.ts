import { bundledLexicon, compileBundled } from '../utils/lexicon/bundled';
import type { Lexicon } from '../utils/lexicon/lexicon';
import { loadLexicon } from '../utils/lexicon/load';
import { surfacedEntries } from '../utils/lexicon/surfaces';
import { recognize } from '../utils/recognize/recognize';
import { anyOf } from '../utils/text/pattern';
import type { Bench, Line, Report } from './bench';
import { medianTime, quantile, shown } from './measure';
import { poolName, poolTexts } from './pool';
import { shownOnDev } from './shown-on-dev';

const ROUNDS = 5;
const encoder = new TextEncoder();
const bytesOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + encoder.encode(text).length, 0);

/** Text to mentions, end to end, against a floor that only looks syllables up and a union regex of the same lexicon. */
export const recognizerBench: Bench = async (): Promise<Report> => {
  const lexicon = bundledLexicon();
  const texts = poolTexts();
  const megabytes = bytesOf(texts) / 1e6;
  const ours = medianTime(ROUNDS, () => recognizeAll(texts, lexicon));
  const floor = medianTime(ROUNDS, () => floorAll(texts, lexicon));
  const union = timesUnion(texts, lexicon);
  const each = quantile(perArticle(texts, lexicon), 0.5);
  const loadMs = measureLoad();
  const growth = measureGrowth(texts, lexicon);
  const { shownPrecision, shownRecall } = shownOnDev(lexicon);
  const speed = megabytes / (ours / 1000);
  return {
    lines: [
      { what: `${poolName}, UTF-8`, ours: `${shown(speed)} MB/s`, bar: '≥ 10', good: speed >= 10 },
      against('a floor: every syllable in a Map', ours, floor, {
        times: ours / floor,
        bar: '≤ 6',
        good: ours / floor <= 6,
      }),
      against('a union regex of the lexicon', union.ours, union.theirs, {
        times: union.theirs / union.ours,
        bar: '≥ 3',
        good: union.theirs / union.ours >= 3,
      }),
      { what: 'an article of 5,000 characters, median', ours: `${shown(each)} ms`, bar: '≤ 2', good: each <= 2 },
      { what: 'lexicon loaded', ours: `${shown(loadMs)} ms`, bar: '≤ 30', good: loadMs <= 30 },
      { what: 'cost per character, 10 MB over 1 kB', ours: shown(growth) },
      ...shownLines(shownPrecision, shownRecall),
    ],
    figures: {
      mbPerSecond: speed,
      timesFloor: ours / floor,
      timesUnionRegex: union.theirs / union.ours,
      msPer5000: each,
      loadMs,
      growth,
      ...(shownPrecision === undefined ? {} : { shownPrecision }),
      ...(shownRecall === undefined ? {} : { shownRecall }),
    },
  };
};

interface Verdict {
  readonly times: number;
  readonly bar: string;
  readonly good: boolean;
}

function against(what: string, ours: number, theirs: number, { times, bar, good }: Verdict): Line {
  return { what, ours: `${shown(ours, 0)} ms`, against: `${shown(theirs, 0)} ms`, ratio: shown(times), bar, good };
}

function shownLines(precision: number | undefined, recall: number | undefined): readonly Line[] {
  if (precision === undefined || recall === undefined) return [];
  return [
    { what: 'dev: of what is shown, right', ours: shown(precision, 3), bar: '≥ 0.98', good: precision >= 0.98 },
    { what: 'dev: of the gold, shown', ours: shown(recall, 3), bar: '≥ 0.92', good: recall >= 0.92 },
  ];
}

function recognizeAll(texts: readonly string[], lexicon: Lexicon): number {
  return texts.reduce((sum, text) => sum + recognize(text, lexicon).mentions.length, 0);
}

/** What no recognizer can do without: walk the characters, cut the syllables, look each up. */
function floorAll(texts: readonly string[], lexicon: Lexicon): number {
  const known = knownSyllables(lexicon);
  let found = 0;
  for (const text of texts) {
    let start = -1;
    for (let i = 0; i <= text.length; i++) {
      const inside = i < text.length && isLetter(text.charCodeAt(i));
      if (inside && start < 0) start = i;
      if (inside || start < 0) continue;
      if (known.has(text.slice(start, i).toLowerCase())) found++;
      start = -1;
    }
  }
  return found;
}

/** Letters as the floor needs them: ASCII and everything from À up that is no punctuation. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code < 0x2000 || code > 0x206f;
}

const kept = new WeakMap<Lexicon, ReadonlySet<string>>();

function knownSyllables(lexicon: Lexicon): ReadonlySet<string> {
  const before = kept.get(lexicon);
  if (before !== undefined) return before;
  const known = new Set(compileBundled().keys.split('\n'));
  kept.set(lexicon, known);
  return known;
}

/** The plain alternation, case-sensitive and without word edges, longest first; on a part of the texts: it is slow. */
function timesUnion(texts: readonly string[], lexicon: Lexicon): { readonly ours: number; readonly theirs: number } {
  const some = texts.slice(0, 100);
  const surfaces = surfacedEntries(compileBundled().seeds).flatMap((entry) => entry.surfaces.map(({ text }) => text));
  const union = new RegExp(anyOf([...new Set(surfaces)]), 'g');
  return {
    ours: medianTime(3, () => recognizeAll(some, lexicon)),
    theirs: medianTime(3, () => some.reduce((sum, text) => sum + (text.match(union)?.length ?? 0), 0)),
  };
}

/** Milliseconds for 5,000 characters, article by article. */
function perArticle(texts: readonly string[], lexicon: Lexicon): readonly number[] {
  return texts.map((text) => {
    const began = performance.now();
    recognize(text, lexicon);
    return ((performance.now() - began) / Math.max(text.length, 1)) * 5000;
  });
}

function measureLoad(): number {
  const compiled = JSON.stringify(compileBundled());
  return medianTime(ROUNDS, () => loadLexicon(JSON.parse(compiled)));
}

/** Cost per character of one text of ten million characters over that of texts of a thousand. */
function measureGrowth(texts: readonly string[], lexicon: Lexicon): number {
  const joined = texts.join('\n\n');
  const large = joined.repeat(Math.ceil(1e7 / Math.max(joined.length, 1))).slice(0, 1e7);
  const small = Array.from({ length: 2000 }, (_, i) => joined.slice(i * 1000, (i + 1) * 1000)).filter(Boolean);
  const perSmall = medianTime(3, () => recognizeAll(small, lexicon)) / (small.length * 1000);
  return medianTime(1, () => recognize(large, lexicon)) / large.length / perSmall;
}
