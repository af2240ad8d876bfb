import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../../utils/lexicon/bundled';
import type { Correction } from '../../../utils/model/correction';
import { recognize } from '../../../utils/recognize/recognize';
import { cases, TEXT } from './cases';

const lexicon = bundledLexicon();

/** A generator of numbers that gives the same row every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('replaying', () => {
  const all = cases.flatMap(([, corrections]) => corrections);

  it.each(Array.from({ length: 40 }, (_, i) => i + 1))('any list of corrections twice changes nothing (%i)', (seed) => {
    const random = numbers(seed);
    const some = Array.from({ length: 6 }, () => all[Math.floor(random() * all.length)] as Correction);
    const once = recognize(TEXT, lexicon, { corrections: some });
    expect(recognize(TEXT, lexicon, { corrections: [...some, ...some] })).toEqual(once);
    for (const { start, end, surface } of once.mentions) expect(TEXT.slice(start, end)).toBe(surface);
    const keys = new Set([...once.officials, ...once.documents].map((entity) => entity.key));
    for (const { ref } of once.mentions) expect(keys).toContain(ref);
  });
});
