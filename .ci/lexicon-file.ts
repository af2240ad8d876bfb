import { compileBundled } from '../utils/lexicon/bundled';

/** The compiled lexicon as a file of the extension: the worker starts often, and loading takes a tenth of building. */
export function lexiconFile(): { readonly relativeDest: string; readonly contents: string } {
  return { relativeDest: 'lexicon.json', contents: JSON.stringify(compileBundled()) };
}
