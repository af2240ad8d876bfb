import { recognizerDefine } from '../../../.ci/recognizer-version';
import { oneScript } from './one-script';

/** A module of this folder as one script that leaves what it exports behind in a page, as the global `inPage`. */
export async function pageScript(file: string): Promise<string> {
  return `${await oneScript(new URL(file, import.meta.url), 'inPage', await recognizerDefine())}; 0`;
}
