import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Lexicon } from '../utils/lexicon/lexicon';
import { recognize } from '../utils/recognize/recognize';
import type { Report } from './bench';
import { shown } from './measure';

const folder = new URL('../../shared/corpus/dev/', import.meta.url);

/** From here a mention is shown as what it is. */
const SHOWN = 0.8;

interface Gold {
  readonly mentions: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly optional?: boolean;
  }[];
}

/** Of what is shown, how much is right; of the gold, how much is shown; on the dev corpus. Nothing where it is absent. */
export function calibration(lexicon: Lexicon): Report {
  if (!existsSync(folder)) return { lines: [], figures: {} };
  let [right, shownCount, gold, found] = [0, 0, 0, 0];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.gold.json'))) {
    const { mentions }: Gold = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const text = readFileSync(new URL(file.replace('.gold.json', '.txt'), folder), 'utf8').normalize('NFC');
    const at = (kind: string, start: number, end: number) => `${kind} ${start}-${end}`;
    const optional = new Set(mentions.filter((m) => m.optional).map((m) => `${m.type} ${m.start}`));
    const wanted = new Set(mentions.filter((m) => !m.optional).map((m) => at(m.type, m.start, m.end)));
    const said = recognize(text, lexicon).mentions.filter(
      (m) => m.confidence >= SHOWN && !optional.has(`${m.kind} ${m.start}`),
    );
    const hits = said.filter((m) => wanted.has(at(m.kind, m.start, m.end))).length;
    right += hits;
    found += hits;
    shownCount += said.length;
    gold += wanted.size;
  }
  const shownPrecision = shownCount === 0 ? 1 : right / shownCount;
  const shownRecall = gold === 0 ? 1 : found / gold;
  return {
    lines: [
      {
        what: 'of what is shown (≥ 0.8), right, corpus/dev',
        ours: shown(shownPrecision, 3),
        bar: '≥ 0.98',
        good: shownPrecision >= 0.98,
      },
      { what: 'of the gold, shown', ours: shown(shownRecall, 3), bar: '≥ 0.92', good: shownRecall >= 0.92 },
    ],
    figures: { shownPrecision, shownRecall },
  };
}
