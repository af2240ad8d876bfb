import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lexiconPlugin } from '../../.ci/vite-lexicon';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { loadLexicon } from '../../utils/lexicon/load';

const load = lexiconPlugin().load as (id: string) => string | undefined;
const bundled = resolve('utils/lexicon/bundled.ts');

describe('the lexicon in an extension build', () => {
  const code = load(bundled) ?? '';

  it('takes the place of bundled.ts and of nothing else', () => {
    expect(code).toContain('export function bundledLexicon()');
    expect(load(`${bundled}?v=1`)).toBe(code);
    expect(load(resolve('utils/lexicon/load.ts'))).toBeUndefined();
    expect(code).not.toContain('seeds/');
  });

  it('holds the same lexicon', () => {
    const literal = /JSON\.parse\((".*")\)/.exec(code)?.[1] ?? '""';
    const lexicon = loadLexicon(JSON.parse(JSON.parse(literal)));
    expect(lexicon.entryCount).toBe(bundledLexicon().entryCount);
    expect(lexicon.documentsBySymbol('38/2024/QH15')[0]?.kind).toBe('luật');
  });

  it('is under a megabyte', () => {
    expect(code.length).toBeLessThan(1_000_000);
  });

  it('loads in 30 ms', () => {
    const literal = /JSON\.parse\((".*")\)/.exec(code)?.[1] ?? '""';
    const json = JSON.parse(literal) as string;
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      loadLexicon(JSON.parse(json));
      return performance.now() - began;
    });
    expect(Math.min(...times)).toBeLessThan(30);
  });
});
