import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { constantFunctions, RECOGNIZER } from '../.ci/constant-functions';
import { constantTopLevel } from '../.ci/constant-top-level';
import { recognizerDefine } from '../.ci/recognizer-version';

const root = fileURLToPath(new URL('..', import.meta.url));

/** In one file, as in the extension's worker: what a file imports is no constant for V8. */
const oneRecognizer = { name: 'recognizer-whole', test: RECOGNIZER };

/** Bundles the benches as the extension is bundled and gives the path of the file to run. */
export async function buildBenches(): Promise<string> {
  const outDir = `${root}.output/bench`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: await recognizerDefine(),
    plugins: [constantFunctions(), sourcesKnowTheirPlace()],
    build: {
      ssr: 'bench/main.ts',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      rollupOptions: { output: { ...constantTopLevel, codeSplitting: { groups: [oneRecognizer] } } },
    },
  });
  return `${outDir}/main.js`;
}

/** Sources find data beside themselves; built, they still look from where they were written. */
function sourcesKnowTheirPlace(): Plugin {
  return {
    name: 'sources-know-their-place',
    transform(code, id) {
      if (id.includes('/node_modules/') || !code.includes('import.meta.url')) return;
      return { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null };
    },
  };
}
