import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { digestOf, recognizerDefine, recognizerVersion } from '../../.ci/recognizer-version';
import { bundledLexicon, compileBundled } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';

const CONFIDENCE = 'utils/recognize/shared/confidence.ts';

/** Has one source say something else, and answers whether it came by. */
function changing(path: string, change: (code: string) => string): Plugin {
  return {
    name: 'changing',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(path)) return;
      const changed = change(code);
      expect(changed).not.toBe(code);
      return changed;
    },
  };
}

const lexicon = compileBundled();
const asItIs = await recognizerVersion();

test('the version is the same whenever it is made, and what builds put into the code', async () => {
  expect(asItIs).toMatch(/^[0-9a-f]{12}$/);
  expect(await digestOf(lexicon)).toBe(asItIs);
  expect(await recognizerDefine()).toEqual({ __RECOGNIZER_VERSION__: `"${asItIs}"` });
});

test.each([
  ['a comment', CONFIDENCE, (code: string) => `// Nothing new.\n${code}`],
  ['a type', CONFIDENCE, (code: string) => `${code}\nexport interface Unused { readonly nothing: string }\n`],
  ['a function nobody calls', CONFIDENCE, (code: string) => `${code}\nexport const unused = () => 'unused';\n`],
])('%s makes no other version', async (_, path, change) => {
  expect(await digestOf(lexicon, [changing(path, change)])).toBe(asItIs);
});

test.each([
  ['a threshold', CONFIDENCE, (code: string) => code.replace('MOST = 0.99', 'MOST = 0.98')],
  ['how text is read', 'utils/text/nfc.ts', (code: string) => code.replace("'NFC'", "'NFKC'")],
  ['how the lexicon is read', 'utils/lexicon/load.ts', (code: string) => `${code}\nglobalThis.name = 'x';\n`],
])('%s makes another version', async (_, path, change) => {
  expect(await digestOf(lexicon, [changing(path, change)])).not.toBe(asItIs);
});

test('a word of the lexicon makes another version', async () => {
  expect(await digestOf({ ...lexicon, more: 'chánh văn phòng' } as never)).not.toBe(asItIs);
});

test('sources that nobody built say so, and any build recognizes anew what they recognized', () => {
  expect(recognize('', bundledLexicon()).recognizerVersion).toBe('sources');
});
