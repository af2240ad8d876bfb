import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { CompiledLexicon } from '../utils/lexicon/build';
import { compileBundled } from '../utils/lexicon/bundled';
import { root } from './steps';

/** What is recognized with, beside the words: everything else that answers is reached from here. */
const parts = ['utils/recognize/recognize.ts', 'utils/lexicon/load.ts'];

/** Hexadecimal digits of the digest: two versions that are alike by chance are one in 10^14. */
const DIGITS = 12;

/** A build asks for every part of it; the sources stay as they are meanwhile. */
const kept: { version?: Promise<string> } = {};

/**
 * The version of the recognizer in these sources: a digest of its code as it is shipped, so without comments, types and what
 * nobody calls, and of the compiled lexicon. Bundles some 200 files once a process; takes about a second.
 */
export function recognizerVersion(): Promise<string> {
  kept.version ??= digestOf(compileBundled());
  return kept.version;
}

/** For a build that recognizes, or makes clips that pass for recognized: what `utils/recognize/version.ts` finds. */
export async function recognizerDefine(): Promise<Record<string, string>> {
  return { __RECOGNIZER_VERSION__: JSON.stringify(await recognizerVersion()) };
}

/** The digest of the recognizer's code, through `plugins`, and of a lexicon. */
export async function digestOf(lexicon: CompiledLexicon, plugins: readonly Plugin[] = []): Promise<string> {
  const output = await build({
    ...{ root, configFile: false, logLevel: 'silent', mode: 'production', plugins: [...plugins] },
    build: {
      ...{ write: false, minify: true, modulePreload: false, target: 'es2023' },
      rolldownOptions: {
        input: parts.map((part) => join(root, part)),
        preserveEntrySignatures: 'strict',
        // Names of files carry nothing of where the sources lie.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const chunks = ([output].flat() as readonly Rolldown.RolldownOutput[]).flatMap((one) => one.output);
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? `${chunk.fileName}\n${chunk.code}` : '')).sort();
  const digest = createHash('sha256');
  for (const piece of [...code, JSON.stringify(lexicon)]) digest.update(`${piece}\n`);
  return digest.digest('hex').slice(0, DIGITS);
}
