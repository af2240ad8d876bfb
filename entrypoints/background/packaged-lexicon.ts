import type { CompiledLexicon } from '../../utils/lexicon/build';
import type { Lexicon } from '../../utils/lexicon/lexicon';
import { loadLexicon } from '../../utils/lexicon/load';
import { extensionUrl } from '../../utils/webext/runtime';

/**
 * The lexicon that the build compiled, read from the extension's own file.
 *
 * Not a part of the worker's script, which the browser reads whole at every start, also for a badge.
 */
export async function packagedLexicon(): Promise<Lexicon> {
  const file = await fetch(extensionUrl('lexicon.json'));
  // Our own build wrote it: it is what it says.
  return loadLexicon((await file.json()) as CompiledLexicon);
}
