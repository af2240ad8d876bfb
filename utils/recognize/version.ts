/** Put there by builds (`.ci/recognizer-version.ts`); sources that run as they are have none. */
declare const __RECOGNIZER_VERSION__: string | undefined;

/**
 * Which recognizer this is: another word wherever a rule, a word of the lexicon or anything else may answer otherwise. Nobody
 * keeps it by hand: a build makes it of what it builds in. Where no build did, what is recognized is recognized anew by any.
 */
export const RECOGNIZER_VERSION: string =
  typeof __RECOGNIZER_VERSION__ === 'string' ? __RECOGNIZER_VERSION__ : 'sources';
