import { oneScript } from './one-script';

/** The sanitizer as a script for a page: it needs a browser's own parser. */
export const sanitizerScript = () =>
  oneScript(new URL('../../../utils/sanitize/sanitize-article.ts', import.meta.url), 'sanitizer');
