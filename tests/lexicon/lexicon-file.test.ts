import { describe, expect, it } from 'vitest';
import { lexiconFile } from '../../.ci/lexicon-file';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { loadLexicon } from '../../utils/lexicon/load';

describe("the lexicon in the extension's own file", () => {
  const { contents } = lexiconFile();

  it('holds the same lexicon', () => {
    const lexicon = loadLexicon(JSON.parse(contents));
    expect(lexicon.entryCount).toBe(bundledLexicon().entryCount);
    expect(lexicon.documentsBySymbol('38/2024/QH15')[0]?.kind).toBe('luật');
  });

  it('is under a megabyte', () => {
    expect(new TextEncoder().encode(contents).length).toBeLessThan(1_000_000);
  });
});
