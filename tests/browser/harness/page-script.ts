import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { recognizerDefine } from '../../../.ci/recognizer-version';

/** A module of this folder as one script that leaves what it exports behind in a page, as the global `inPage`. */
export async function pageScript(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'inPage' };
  const define = await recognizerDefine();
  const output = await build({ configFile: false, logLevel: 'silent', define, build: { write: false, lib } });
  const [first] = [output].flat() as readonly Rolldown.RolldownOutput[];
  const code = first?.output[0].code ?? '';
  return `${code.replace(/^(?:const|var|let) inPage/, 'globalThis.inPage')}; 0`;
}
