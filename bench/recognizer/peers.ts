import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';

/** compromise 14: tokenizes and tags; made for English, on our text it does no less work. */
export function compromiseReader(): (text: string) => number {
  return (text) => compromise(text).termList().length;
}

/** wink-nlp 2 with its English web model: tokens, sentences and parts of speech. */
export function winkReader(): (text: string) => number {
  const reader = wink(model, ['sbd', 'pos']);
  return (text) => reader.readDoc(text).tokens().length();
}
